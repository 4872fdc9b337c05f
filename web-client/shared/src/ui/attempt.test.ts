import { describe, expect, it } from 'vitest';
import { Attempt } from './attempt.svelte';
import { ApiProblem, Offline } from '../http/problem';

async function keysOf(...failures: (Error | undefined)[]): Promise<string[]> {
  const attempt = new Attempt();
  const keys: string[] = [];
  for (const failure of failures) {
    await attempt.run('the same', (key) => {
      keys.push(key);
      return failure ? Promise.reject(failure) : Promise.resolve({ sequence: 1 });
    });
  }
  return keys;
}

describe('an attempt', () => {
  it('repeats under the same key what was never answered', async () => {
    const [first, second] = await keysOf(new Offline(), undefined);
    expect(second).toBe(first);
  });

  it('takes a new key after a refusal or a success', async () => {
    const refused = new ApiProblem('/docs/problems/conflict', '', 409, 'まだです。');
    expect(new Set(await keysOf(refused, undefined, undefined)).size).toBe(3);
  });

  it('takes a new key for something else', async () => {
    const attempt = new Attempt();
    const keys: string[] = [];
    for (const what of ['one', 'other']) {
      await attempt.run(what, (key) => {
        keys.push(key);
        return Promise.reject(new Offline());
      });
    }
    expect(keys[0]).not.toBe(keys[1]);
  });

  it('keeps the reason until the next try', async () => {
    const attempt = new Attempt();
    const refused = new ApiProblem('/docs/problems/room-closed', '', 409, '部屋は終わりました。');
    expect(await attempt.run('one', () => Promise.reject(refused))).toBeUndefined();
    expect(attempt.failure).toBe(refused);
    await attempt.run('one', () => Promise.resolve(1));
    expect(attempt.failure).toBeUndefined();
    expect(attempt.busy).toBe(false);
  });
});
