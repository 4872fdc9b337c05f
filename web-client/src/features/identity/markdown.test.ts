import { describe, expect, it } from 'vitest';
import { blocksOf } from './markdown';

const plain = (text: string) => [{ text, strong: false }];

describe('ground rules in Markdown', () => {
  it('are headings, paragraphs and lists', () => {
    const rules =
      '# 約束\n\nはじめに\nつづき\n\n1. 一つ\n2. 二つ\n\n- 点\n* 点も\n\nおわり\n\nほんとうに';
    expect(blocksOf(rules)).toEqual([
      { kind: 'heading', lines: [plain('約束')] },
      { kind: 'text', lines: [[...plain('はじめに'), ...plain('つづき')]] },
      { kind: 'numbers', lines: [plain('一つ'), plain('二つ')] },
      { kind: 'bullets', lines: [plain('点'), plain('点も')] },
      { kind: 'text', lines: [plain('おわり')] },
      { kind: 'text', lines: [plain('ほんとうに')] }
    ]);
  });

  it('keep a list together over empty lines', () => {
    expect(blocksOf('1. a\n\n2. b')).toEqual([
      { kind: 'numbers', lines: [plain('a'), plain('b')] }
    ]);
  });

  it('mark strong words', () => {
    expect(blocksOf('1. **だれでも** 読めます。')[0]!.lines[0]).toEqual([
      { text: 'だれでも', strong: true },
      { text: ' 読めます。', strong: false }
    ]);
  });

  it('let markup of other kinds through as mere words', () => {
    expect(blocksOf('<b>x</b>')).toEqual([{ kind: 'text', lines: [plain('<b>x</b>')] }]);
  });
});
