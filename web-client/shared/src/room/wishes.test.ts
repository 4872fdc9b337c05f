import { ApiProblem, Offline } from '../http/problem';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Wishes } from './wishes.svelte';

let wishes: Wishes;
let sent: string[];
let reachable: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  wishes = new Wishes();
  sent = [];
  reachable = true;
});

afterEach(() => {
  wishes.close();
  vi.useRealTimers();
});

const send = (what: string, place?: number) => async () => {
  if (!reachable) throw new Offline();
  sent.push(what);
  return place;
};

describe('a wish', () => {
  it('shows at once, and gives way to the room once the room shows it', async () => {
    await wishes.wish('hand', true, send('up', 7));
    expect(wishes.valueOf('hand', false)).toBe(true);
    wishes.arrived(6);
    expect(wishes.valueOf('hand', false)).toBe(true);
    wishes.arrived(7);
    expect(wishes.valueOf('hand', false)).toBe(false);
  });

  it('holds on where the room never shows it', async () => {
    await wishes.wish('5 empathy', true, send('on'));
    wishes.arrived(99);
    expect(wishes.valueOf('5 empathy', false)).toBe(true);
    expect(wishes.valueOf('6 empathy', false)).toBe(false);
  });

  it('waits for the network; the last one for a thing counts', async () => {
    reachable = false;
    await wishes.wish('hand', true, send('up'));
    await wishes.wish('hand', false, send('down'));
    expect(wishes.valueOf('hand', true)).toBe(false);
    expect(wishes.isWaiting('hand')).toBe(true);
    reachable = true;
    await vi.advanceTimersByTimeAsync(3_000);
    expect(sent).toEqual(['down']);
    expect(wishes.isWaiting('hand')).toBe(false);
  });

  it('is taken back, with the reason, when it is refused', async () => {
    await wishes.wish('hand', true, async () => {
      throw new ApiProblem('/docs/problems/room-closed', 'x', 409, 'この部屋は終わりました。');
    });
    expect(wishes.valueOf('hand', false)).toBe(false);
    expect(wishes.refusal).toBe('この部屋は終わりました。');
  });
});
