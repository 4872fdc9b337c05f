import { describe, expect, it } from 'vitest';
import { piecesOf } from './pieces';

describe('piecesOf', () => {
  it('keeps every character and marks what was found', () => {
    const text = '𠮷田です。0766-12-3456へ';
    const pieces = piecesOf(text, [{ kind: 'phone', start: 6, end: 18 }]);
    expect(pieces).toEqual([
      { words: '𠮷田です。', found: false },
      { words: '0766-12-3456', found: true },
      { words: 'へ', found: false }
    ]);
    expect(pieces.map(({ words }) => words).join('')).toBe(text);
  });

  it('leaves a text without places whole', () => {
    expect(piecesOf('声', [])).toEqual([{ words: '声', found: false }]);
  });
});
