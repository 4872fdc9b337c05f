import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Typing } from './typing';

let told: boolean[];
let typing: Typing;

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  typing = new Typing((on) => told.push(on));
});

afterEach(() => vi.useRealTimers());

it('is told once in a while as long as it goes on', () => {
  for (let second = 0; second < 7; second++) {
    typing.goOn();
    vi.advanceTimersByTime(1_000);
  }
  expect(told).toEqual([true, true, true]);
});

it('ends by itself after a pause', () => {
  typing.goOn();
  vi.advanceTimersByTime(5_000);
  expect(told).toEqual([true, false]);
});

it('ends once, and only if it began', () => {
  typing.stop();
  typing.goOn();
  typing.stop();
  typing.stop();
  expect(told).toEqual([true, false]);
});
