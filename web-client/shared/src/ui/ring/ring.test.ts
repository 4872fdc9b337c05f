import { render, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { words } from '../../words';
import { fitting } from './fitting';
import { crowd, place } from './geometry';
import Ring from './Ring.svelte';
import { seatedFromYou, type Seat } from './seat';
import { sentence } from './sentence';

const seats: Seat[] = [
  { state: 'spoken', name: '雪つり', hand: true },
  { state: 'spoken', name: 'らいちょう', speaking: true },
  { state: 'silent', name: '呉羽梨', you: true },
  { state: 'away', name: 'ほたる' },
  { state: 'free' }
];

afterEach(() => {
  words.locale = 'ja';
});

it('cuts a name that would not fit beside the ring', () => {
  expect(
    ['らいちょう', 'こまくさ咲く', 'Takahashi', 'がぎぐげご'].map((name) => fitting(name, 5))
  ).toEqual(['らいちょう', 'こまくさ…', 'Takaha…', 'がぎぐげご']);
});

describe('the sentence of a ring', () => {
  it('says who is there, who speaks, who waits and what is left', () => {
    expect(sentence(seats, { left: 640, of: 1200 })).toBe(
      '4人のうち2人が話しました。いま話しているのはらいちょうさん。手を挙げているのは雪つりさん。' +
        '席をはずしている人は1人。空いた席は1つ。あなたの席は手前です。のこり10分40秒。'
    );
  });

  it('counts where it has no names', () => {
    const unnamed: Seat[] = [
      { state: 'spoken', hand: true },
      { state: 'silent', hand: true }
    ];
    expect(sentence(unnamed)).toBe('2人のうち1人が話しました。手を挙げているのは2人。');
  });

  it('is said in the language of the screen', () => {
    words.locale = 'en';
    expect(sentence([{ state: 'spoken' }])).toBe('1 of 1 people have spoken.');
  });

  it('stands in for the drawing', () => {
    render(Ring, { seats });
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(sentence(seats));
  });
});

describe('the seats', () => {
  it('begin with the one who looks, and go on as people came', () => {
    expect(seatedFromYou(seats).map((seat) => seat.name)).toEqual([
      '呉羽梨',
      'ほたる',
      undefined,
      '雪つり',
      'らいちょう'
    ]);
  });

  it('go clockwise from six o’clock', () => {
    expect(place(0, 4, 10)).toEqual({ x: 0, y: 10 });
    expect(place(1, 4, 10)).toEqual({ x: -10, y: 0 });
  });

  it('are as many dots as people in a crowd, the one at six o’clock left free', () => {
    for (const people of [1, 7, 64, 128, 500]) {
      const { dots } = crowd(people, 160);
      expect(dots).toHaveLength(people);
      expect(dots.filter(({ x, y }) => Math.abs(x) < 10 && y > 0)).toEqual([]);
    }
  });
});
