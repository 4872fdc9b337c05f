import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Hint, RoomState } from '../room/room';
import { changeOf, signals, type Change } from './hints';
import type { HintKind } from './signal';
import { person, room, said, START } from './talk';

/** A folder of meetings (QMSum's JSON); without it, nothing is tried. */
const folder = process.env.KURUMAZA_MEETINGS;
const CHARACTERS_A_SECOND = 15;
const BEAT = 15;

interface Turn {
  readonly speaker: string;
  readonly content: string;
}

/** Hints of each kind in all meetings together, and how long these were. */
function hintsAndHours(): { hints: Hint[]; hours: number } {
  const meetings = readdirSync(folder!)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder!, name), 'utf8')).meeting_transcripts);
  const played = meetings.map(play);
  return {
    hints: played.flatMap(({ hints }) => hints),
    hours: played.reduce((sum, { seconds }) => sum + seconds / 3600, 0)
  };
}

/** Everybody is a resident who takes a seat at their first word, and stays. */
function play(turns: readonly Turn[]): { hints: Hint[]; seconds: number } {
  let state = room([]);
  let second = 0;
  let beat = 0;
  for (const [index, { speaker, content }] of turns.entries()) {
    for (; beat <= second; beat += BEAT) state = look(state, beat);
    const known = state.people.some(({ participant }) => participant === speaker);
    state = {
      ...state,
      people: known ? state.people : [...state.people, person(speaker)],
      statements: [...state.statements, said(index + 1, speaker, second / 60, content)]
    };
    second += content.length / CHARACTERS_A_SECOND;
  }
  return { hints: state.hints ?? [], seconds: second };
}

function look(state: RoomState, second: number): RoomState {
  const now = new Date(START + second * 1000);
  const here = new Set(state.people.map(({ participant }) => participant));
  const backSince = () => undefined;
  const found = signals({ room: state, now, here, typing: new Set(), backSince });
  return { ...state, hints: changed(state.hints, changeOf(state, now, found), now) };
}

function changed(hints: Hint[] = [], { show, passed }: Change, now: Date): Hint[] {
  const at = now.toISOString();
  const kept = hints.map((hint): Hint =>
    passed.includes(hint.id) ? { ...hint, outcome: 'passed', settledAt: at } : hint
  );
  if (!show) return kept;
  const { kind, participant, statement } = show;
  const id = 1_000_000 + hints.length;
  return [...kept, { id, kind, participant, statement, at, outcome: null, settledAt: null }];
}

describe.skipIf(!folder)('on real talk', () => {
  it('hints are few: in an hour so many of each kind at most', { timeout: 300_000 }, () => {
    const { hints, hours } = hintsAndHours();
    const anHour = (kind: HintKind) => hints.filter((hint) => hint.kind === kind).length / hours;
    expect(hours).toBeGreaterThan(10);
    expect(anHour('silence')).toBeLessThan(2);
    expect(anHour('question')).toBeLessThan(1);
    expect(anHour('one-sided')).toBeLessThan(0.5);
    expect(anHour('dominant')).toBeLessThan(0.5);
  });
});
