import { describe, expect, it } from 'vitest';
import { changeOf, quoted } from './marks';

describe('quoted', () => {
  it('marks the words that a sentence takes from its source', () => {
    expect(quoted('前。電話がつながらない。後', '電話がつながらない。')).toEqual([
      { text: '前。', marked: false },
      { text: '電話がつながらない。', marked: true },
      { text: '後', marked: false }
    ]);
  });

  it('marks nothing where the sentence has words of its own', () => {
    expect(quoted('電話がつながらない。', '困る人が多い。')).toEqual([
      { text: '電話がつながらない。', marked: false }
    ]);
    expect(quoted('電話', '')).toEqual([{ text: '電話', marked: false }]);
  });
});

describe('changeOf', () => {
  it('finds what a person changed between what stayed', () => {
    expect(changeOf('8時すぎで、全員が困った。', '8時すぎで、多くの人が困った。')).toEqual({
      before: '8時すぎで、',
      removed: '全員',
      added: '多くの人',
      after: 'が困った。'
    });
  });

  it('counts nothing twice where a part repeats', () => {
    const { before, removed, added, after } = changeOf('ああ', 'あああ');
    expect(before + added + after).toBe('あああ');
    expect(before + removed + after).toBe('ああ');
  });
});
