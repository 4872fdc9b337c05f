import { expect, it } from 'vitest';
import { instantOf } from './agenda';

it('reads times as they are in Japan', () => {
  expect(instantOf('2026-12-01', '20:00')).toBe('2026-12-01T11:00:00.000Z');
});
