import { describe, expect, it } from 'vitest';
import { equalVoices } from './share';
import { at, person, room, said } from './talk';
import { hallVoices, minutesSince, voices, yetToSpeak } from './voices';

describe('the shares of the voices', () => {
  it('count statements and characters without spaces, of all and beside whoever said most', () => {
    const [most, once, never] = voices(
      room(
        ['a', 'b', 'c'],
        [said(1, 'a', 1, '六字の 言葉だ'), said(2, 'a', 2, '𠮷野家'), said(3, 'b', 3, '三字だ')]
      )
    );
    expect(most).toMatchObject({ statements: 2, characters: 9, length: 1, last: at(2) });
    expect(most?.share).toBeCloseTo(2 / 3);
    expect(most?.characterShare).toBe(9 / 12);
    expect(once).toMatchObject({ statements: 1, characters: 3, length: 1 / 3 });
    expect(never).toMatchObject({ statements: 0, share: 0, characterShare: 0, length: 0 });
    expect(never?.last).toBeUndefined();
  });

  it('are nothing before anybody has spoken', () => {
    expect(voices(room(['a']))).toMatchObject([{ statements: 0, share: 0, length: 0 }]);
  });

  it('keep the count of withdrawn words, of which no character is left', () => {
    const gone = said(1, 'a', 1, '', { text: null, status: 'withdrawn' });
    expect(voices(room(['a'], [gone]))).toMatchObject([{ statements: 1, characters: 0 }]);
  });

  it('leave the hall out, which stands apart', () => {
    const talk = room(
      ['a', person('h', 'hall')],
      [said(1, 'a', 1, '三字だ'), said(2, 'h', 2, '会場')]
    );
    expect(voices(talk)).toMatchObject([{ statements: 1, share: 1, characterShare: 1 }]);
    expect(hallVoices(talk)).toMatchObject([{ person: { role: 'hall' }, statements: 1 }]);
  });

  it('stand in the order of the seats, whoever says more', () => {
    const order = voices(room(['a', 'b'], [said(1, 'b', 1, '長い言葉')]));
    expect(order.map((voice) => voice.person.participant)).toEqual(['a', 'b']);
  });
});

describe('a silence', () => {
  it('begins with the last word, or when somebody could first speak', () => {
    const unheard = [{ participant: 'b', since: at(4) }];
    const [spoke, late] = voices(room(['a', 'b'], [said(1, 'a', 7)], { unheard }));
    expect([spoke?.silentSince, late?.silentSince]).toEqual([at(7), at(4)]);
  });
});

describe('a reply', () => {
  it('is one by somebody else that everyone sees', () => {
    const [author] = voices(
      room(
        ['a', 'b'],
        [
          said(1, 'a', 1),
          said(2, 'a', 2),
          said(3, 'a', 3),
          said(4, 'b', 4, '…', { replyTo: 1 }),
          said(5, 'a', 5, '…', { replyTo: 2 }),
          said(6, 'b', 6, '…', { replyTo: 3, status: 'held' })
        ]
      )
    );
    expect(author?.unanswered).toBe(3);
  });
});

describe('equal voices', () => {
  it('are as many as people where all say the same, and one where one says all', () => {
    expect(equalVoices([5, 5, 5, 5])).toBe(4);
    expect(equalVoices([7, 0, 0])).toBe(1);
    expect(equalVoices([0, 0])).toBe(0);
  });

  it('are 1 / (0.5² + 0.3² + 0.2²) for a half, three and two tenths', () => {
    expect(equalVoices([50, 30, 20])).toBeCloseTo(1 / 0.38);
  });
});

describe('who has not spoken yet', () => {
  it('names residents only, those who are here first', () => {
    const people = [
      person('away'),
      person('here'),
      { ...person('spoke'), spoke: true },
      person('lead', 'facilitator')
    ];
    const names = yetToSpeak(room(people), new Set(['here'])).map(({ nickname }) => nickname);
    expect(names).toEqual(['here', 'away']);
  });
});

describe('minutes', () => {
  it('are whole, and never below zero', () => {
    expect(minutesSince('2026-11-24T11:00:00Z', new Date('2026-11-24T11:02:59Z'))).toBe(2);
    expect(minutesSince('2026-11-24T11:00:00Z', new Date('2026-11-24T10:59:00Z'))).toBe(0);
  });
});
