import { describe, expect, it } from 'vitest';
import { countCharacters, refusalOf } from './characters';

describe('characters', () => {
  it.each([
    ['車座', 2],
    ['👩‍👩‍👧 と𠮷', 4],
    ['は\u3099', 1],
    ['', 0]
  ])('of %j are what a reader sees', (text, count) => {
    expect(countCharacters(text)).toBe(count);
  });

  it.each(['', ' \n\u3000', '\u200b\u200d'])('are asked for where %j shows none', (text) => {
    expect(refusalOf(text, 10)).toBe('blank');
  });

  it('are limited in number and in bytes', () => {
    expect(refusalOf('あ'.repeat(10), 10)).toBeUndefined();
    expect(refusalOf('あ'.repeat(11), 10)).toBe('long');
    expect(refusalOf('👩‍👩‍👧'.repeat(9), 10)).toBe('long');
  });
});
