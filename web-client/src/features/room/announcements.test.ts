import { applyRoomEvent, emptyRoom } from '@kurumaza/shared/room/applyRoomEvent';
import { said } from '@kurumaza/shared/room/peer/peer';
import type { RoomEvent, RoomSnapshot } from '@kurumaza/shared/room/room';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Announcements } from './announcements';

let heard: string[];
let room: RoomSnapshot;
let announcements: Announcements;
let sequence: number;

beforeEach(() => {
  vi.useFakeTimers();
  heard = [];
  sequence = 0;
  room = { participant: 'me', from: 0, state: emptyRoom('residents') } as RoomSnapshot;
  announcements = new Announcements(room, (text) => heard.push(text));
  happen({
    kind: 'AgendaSet',
    agenda: [{ title: '深める', method: 'deepen', minutes: 5, question: 'なぜ？', prompts: [] }]
  });
  happen({ kind: 'ParticipantJoined', participant: 'a', nickname: '雪つり', role: 'resident' });
});

afterEach(() => vi.useRealTimers());

function happen(fact: object): void {
  const event = {
    sequence: ++sequence,
    at: `2026-11-24T11:00:0${sequence}Z`,
    ...fact
  } as RoomEvent;
  room = { ...room, state: applyRoomEvent(room.state, event) };
  announcements.follow(room);
}

const later = () => vi.advanceTimersByTime(4_000);

describe('what is read out', () => {
  it('is a voice with its name', () => {
    happen(said('こんばんは', 'a'));
    expect(heard).toEqual([]);
    later();
    expect(heard).toEqual(['雪つりさん：こんばんは']);
  });

  it('is not what was read of the past', () => {
    happen(said('いまの声', 'a'));
    later();
    const [now] = room.state.statements;
    room = { ...room, from: now!.sequence };
    announcements.follow(room);
    const statements = [{ ...now!, sequence: 1, text: '前の声' }, now!];
    room = { ...room, from: 0, state: { ...room.state, statements } };
    announcements.follow(room);
    later();
    expect(heard).toEqual(['雪つりさん：いまの声']);
  });

  it('is not what was hidden meanwhile, and stays no longer than it is shown', () => {
    happen(said('消える言葉', 'a'));
    happen({ kind: 'StatementHidden', statement: sequence, reason: '理由' });
    happen(said('残る言葉', 'a'));
    later();
    expect(heard).toEqual(['雪つりさん：残る言葉']);
    happen({ kind: 'StatementHidden', statement: sequence, reason: '理由' });
    expect(heard.at(-1)).toBe('');
  });

  it('is only how many where many speak', () => {
    for (const text of ['1', '2', '3', '4']) happen(said(text, 'a'));
    later();
    expect(heard).toEqual(['新しい声が4件あります。']);
  });

  it('is not what one said oneself', () => {
    happen(said('自分の言葉', 'me'));
    later();
    expect(heard).toEqual([]);
  });

  it('is a change of what is to come', () => {
    const phase = room.state.agenda[0]!;
    happen({ kind: 'AgendaSet', agenda: [phase, { ...phase, title: 'まとめる' }] });
    later();
    expect(heard).toEqual(['これからの進め方が変わりました。']);
  });

  it('is a new phase, more time, a turn and the end', () => {
    happen({ kind: 'PhaseStarted', phase: 0, endsAt: '2026-11-24T11:05:00Z' });
    later();
    happen({ kind: 'PhaseExtended', endsAt: '2026-11-24T11:06:00Z' });
    later();
    happen({ kind: 'FloorGiven', participant: 'a', endsAt: null });
    later();
    happen({ kind: 'FloorGiven', participant: 'me', endsAt: null });
    later();
    happen({ kind: 'RoomClosed' });
    later();
    expect(heard).toEqual([
      '「深める」に進みました。問い：なぜ？',
      '時間が延びました。',
      'いまは、雪つりさんの番です。',
      'あなたの番です。',
      'この車座は終わりました。'
    ]);
  });

  it('is the turn that comes in a round, and its end', () => {
    happen({
      kind: 'ParticipantJoined',
      participant: 'me',
      nickname: 'らいちょう',
      role: 'resident'
    });
    happen({ kind: 'RoundStarted', order: ['a', 'me'] });
    happen({ kind: 'FloorGiven', participant: 'a', endsAt: null });
    later();
    happen({ kind: 'FloorGiven', participant: 'me', endsAt: null });
    later();
    happen({ kind: 'RoundEnded' });
    later();
    expect(heard).toEqual([
      'いまは、雪つりさんの番です。',
      'あなたの番です。',
      '全員の番が終わりました。だれでも話せます。'
    ]);
  });

  it('is the reveal, with what was written', () => {
    happen({ kind: 'VeilSet', on: true });
    happen({ kind: 'SomebodyWrote' });
    later();
    expect(heard).toEqual([]);
    happen({ kind: 'VeilSet', on: false });
    happen({
      kind: 'StatementReleased',
      statement: 4,
      participant: 'a',
      saidAt: '2026-11-24T11:00:04Z',
      text: '朝がつらいです。',
      replyTo: null,
      theme: null
    });
    later();
    expect(heard).toEqual(['みんなの言葉を開きました。 雪つりさん：朝がつらいです。']);
  });
});
