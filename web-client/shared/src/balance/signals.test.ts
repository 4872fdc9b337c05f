import { describe, expect, it } from 'vitest';
import type { Person, RoomState, Statement } from '../room/room';
import { dominance } from './dominance';
import { oneSided } from './oneSided';
import { questions } from './questions';
import type { Look, Signal } from './signal';
import { silences } from './silence';
import { at, person, room, said, START } from './talk';

const FIVE = ['a', 'b', 'c', 'd', 'e'];

function look(state: RoomState, minute: number, more: Partial<Look> = {}): Look {
  const residents = state.people.filter(({ role }: Person) => role === 'resident');
  return {
    room: state,
    now: new Date(START + minute * 60_000),
    here: new Set(residents.map(({ participant }) => participant)),
    typing: new Set(),
    backSince: () => undefined,
    ...more
  };
}

/** Words of so many characters by each in turn, one a minute. */
const talk = (speakers: string, lengths: Record<string, number> = {}): Statement[] =>
  [...speakers].map((who, index) => said(index + 1, who, index, 'あ'.repeat(lengths[who] ?? 10)));

const of = (found: readonly Signal[], participant: string) =>
  found.find((signal) => signal.participant === participant);

describe('a dominant voice', () => {
  it('has more than half by both shares, with the figures of its reason', () => {
    const found = of(dominance(look(room(FIVE, talk('aabaacaada')), 9.5)), 'a');
    expect(found).toMatchObject({
      kind: 'dominant',
      begins: true,
      holds: true,
      figures: { minutes: 10, statements: 7, of: 10, characterShare: 0.7 }
    });
  });

  it('is not one who says much at once, or little often: the smaller share counts', () => {
    const long = of(dominance(look(room(FIVE, talk('abcdebcdeb', { a: 500 })), 9.5)), 'a');
    const often = of(dominance(look(room(FIVE, talk('aabaacaada', { a: 1 })), 9.5)), 'a');
    expect([long?.begins, often?.begins]).toEqual([false, false]);
  });

  it('begins above 0.5 and goes at 0.4', () => {
    const shares = (theirs: number) =>
      of(
        dominance(
          look(room(FIVE, talk('a'.repeat(theirs) + 'bcdebcde'.slice(0, 10 - theirs))), 9.5)
        ),
        'a'
      );
    expect(shares(5)).toMatchObject({ begins: false, holds: true });
    expect(shares(6)).toMatchObject({ begins: true, holds: true });
    expect(shares(4)).toMatchObject({ begins: false, holds: false });
  });

  it('needs twice the equal part among three, and three people at all', () => {
    const three = talk('aababacaab');
    expect(of(dominance(look(room(['a', 'b', 'c'], three), 9.5)), 'a')).toMatchObject({
      begins: false,
      holds: true
    });
    expect(dominance(look(room(['a', 'b'], talk('aaaaaaaaab')), 9.5))).toEqual([]);
  });

  it('is judged by eight statements or more, of the last ten minutes, of residents', () => {
    expect(of(dominance(look(room(FIVE, talk('aaaaabc')), 7)), 'a')?.begins).toBe(false);
    expect(dominance(look(room(FIVE, talk('aaaaaaaabc')), 30))).toEqual([]);
    const people = [person('lead', 'facilitator'), ...FIVE];
    const state = room(people, [
      ...talk('abcdeabcde'),
      ...Array.from({ length: 20 }, (_, i) => said(100 + i, 'lead', 9))
    ]);
    expect(of(dominance(look(state, 9.5)), 'lead')).toBeUndefined();
  });
});

describe('a silence', () => {
  const lively = talk('ababababab');

  it('is ten minutes in a lively talk, and has its minutes', () => {
    const state = room(['a', 'b', 'c'], [said(99, 'c', 0), ...lively]);
    expect(of(silences(look(state, 9.9)), 'c')).toMatchObject({ begins: false, holds: false });
    expect(of(silences(look(state, 10)), 'c')).toMatchObject({
      begins: true,
      holds: true,
      figures: { minutes: 10 }
    });
  });

  it('is twice the time in which each would have a word: 2 × 10 people / 1 a minute', () => {
    const people = [...'abcdefghij'];
    const minutes = (minute: number) =>
      of(silences(look(room(people, [said(99, 'c', 0), ...everyMinute(minute)]), minute)), 'c');
    expect(minutes(19)).toMatchObject({ begins: false, holds: true });
    expect(minutes(20)?.begins).toBe(true);
  });

  it('begins nowhere while nobody speaks', () => {
    const state = room(['a', 'c'], [said(1, 'c', 0)]);
    expect(of(silences(look(state, 50)), 'c')?.begins).toBe(false);
  });

  it('is counted from when somebody who never spoke could, or is back', () => {
    const unheard = [{ participant: 'c', since: at(5) }];
    const state = room(['a', 'b', 'c'], everyMinute(30), { unheard });
    expect(of(silences(look(state, 30)), 'c')?.figures.minutes).toBe(25);
    const backSince = () => START + 28 * 60_000;
    expect(of(silences(look(state, 30, { backSince })), 'c')).toMatchObject({
      begins: false,
      figures: { minutes: 2 }
    });
  });

  it('is none of who is away, asks for the floor, is invited, or may not speak', () => {
    const silent = (more: Partial<RoomState>, here = ['a', 'b', 'c']) =>
      of(
        silences(
          look(room(['a', 'b', 'c'], [said(99, 'c', 0), ...everyMinute(15)], more), 15, {
            here: new Set(here)
          })
        ),
        'c'
      );
    expect(silent({}, ['a', 'b'])).toBeUndefined();
    for (const more of [
      { hands: [{ participant: 'c', at: at(14) }] },
      { floor: 'c' },
      { invitations: [{ participant: 'c', status: 'later' as const, since: at(3) }] },
      { coolDowns: [{ participant: 'c', until: at(20) }] }
    ]) {
      expect(silent(more)).toMatchObject({ begins: false, holds: false });
    }
    expect(silent({ coolDowns: [{ participant: 'c', until: at(14) }] })?.begins).toBe(true);
  });

  it('of who is writing does not begin, but stays until the words are there', () => {
    const state = room(['a', 'b', 'c'], [said(99, 'c', 0), ...everyMinute(15)]);
    const found = of(silences(look(state, 15, { typing: new Set(['c']) })), 'c');
    expect(found).toMatchObject({ begins: false, holds: true });
  });

  it('is looked at the longest first', () => {
    const state = room(['c', 'd', 'a'], [said(98, 'c', 4), said(99, 'd', 1), ...everyMinute(15)]);
    expect(
      silences(look(state, 15))
        .slice(0, 2)
        .map(({ participant }) => participant)
    ).toEqual(['d', 'c']);
  });

  function everyMinute(until: number): Statement[] {
    return Array.from({ length: until }, (_, minute) =>
      said(minute + 1, 'ab'[minute % 2]!, minute + 0.5)
    );
  }
});

describe('an unanswered question', () => {
  const ASKED = said(1, 'a', 0, '病児保育の登録は、どこでできますか？');
  const OTHERS = [
    said(2, 'b', 1, 'バスの時間が合いません。'),
    said(3, 'c', 2, '雨の日がつらいです。'),
    said(4, 'b', 3, 'バスは増やせないでしょうね。')
  ];

  it('has three minutes and three statements of others after it', () => {
    expect(questions(look(room(FIVE, [ASKED, ...OTHERS]), 3))).toEqual([
      {
        kind: 'question',
        participant: null,
        statement: 1,
        begins: true,
        holds: true,
        figures: { minutes: 3, statements: 3 }
      }
    ]);
    const early = questions(look(room(FIVE, [ASKED, ...OTHERS]), 2.9));
    const few = questions(look(room(FIVE, [ASKED, ...OTHERS.slice(1)]), 5));
    expect([early[0]?.begins, few[0]?.begins]).toEqual([false, false]);
  });

  it('is answered by a reply, a word of it, or words that begin as a reply', () => {
    for (const answer of [
      said(3, 'c', 2, '…', { replyTo: 1 }),
      said(3, 'c', 2, '窓口で登録しました。'),
      said(3, 'c', 2, 'うちはまだです。')
    ]) {
      expect(questions(look(room(FIVE, [ASKED, OTHERS[0]!, answer, OTHERS[2]!]), 5))).toEqual([]);
    }
  });

  it('is a resident’s, that everyone sees, of the last minutes', () => {
    const people = [...FIVE, person('lead', 'facilitator')];
    const asked = (more: Partial<Statement>) =>
      questions(look(room(people, [{ ...ASKED, ...more }, ...OTHERS]), 5));
    expect(asked({ participant: 'lead' })).toEqual([]);
    expect(asked({ status: 'held' })).toEqual([]);
    expect(questions(look(room(people, [ASKED, ...OTHERS]), 15))[0]).toMatchObject({
      begins: false,
      holds: true
    });
    expect(questions(look(room(people, [ASKED, ...OTHERS]), 21))).toEqual([]);
  });
});

describe('one-sided talk', () => {
  const AGREE = '賛成です。';
  const NEUTRAL = '朝は7時に出ます。';
  const words = (...texts: string[]) =>
    room(
      FIVE,
      texts.map((text, index) => said(index + 1, FIVE[index % 5]!, index, text))
    );
  const mixed = (agreeing: number) =>
    words(...Array.from({ length: 10 }, (_, index) => (index < agreeing ? AGREE : NEUTRAL)));

  it('has four who agree in ten statements, and nobody who differs', () => {
    expect(oneSided(look(mixed(4), 10))).toMatchObject([
      { kind: 'one-sided', begins: true, holds: true, figures: { statements: 4, of: 10 } }
    ]);
    expect(oneSided(look(mixed(3), 10))).toMatchObject([{ begins: false, holds: true }]);
    expect(oneSided(look(mixed(2), 10))).toMatchObject([{ begins: false, holds: false }]);
  });

  it('is broken by one who sees it differently', () => {
    const texts = [...Array(9).fill(AGREE), 'いいと思いますが、費用が心配です。'];
    expect(oneSided(look(words(...texts), 10))).toEqual([]);
  });

  it('needs ten statements of the last quarter of an hour, by three people', () => {
    expect(oneSided(look(words(...Array(9).fill(AGREE)), 10))).toEqual([]);
    expect(oneSided(look(mixed(10), 25))).toEqual([]);
    const two = Array.from({ length: 10 }, (_, i) => said(i + 1, 'ab'[i % 2]!, i, AGREE));
    expect(oneSided(look(room(FIVE, two), 10))).toEqual([]);
  });
});
