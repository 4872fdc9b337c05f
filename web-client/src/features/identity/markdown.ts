/** A run of words; `strong` where it stands between two pairs of asterisks. */
export interface Run {
  readonly text: string;
  readonly strong: boolean;
}

export interface Block {
  readonly kind: 'heading' | 'text' | 'bullets' | 'numbers';
  /** One entry a line of a list; otherwise one only. */
  readonly lines: readonly Run[][];
}

const HEADING = /^#{1,6} +/;
const BULLET = /^[-*] +/;
const NUMBER = /^\d+[.)] +/;

/** The little Markdown that ground rules are written in: headings, paragraphs, lists, strong words. */
export function blocksOf(markdown: string): Block[] {
  const blocks: { kind: Block['kind']; lines: Run[][] }[] = [];
  let open = false;
  for (const line of markdown.split('\n').map((raw) => raw.trim())) {
    if (!line) {
      open = false;
      continue;
    }
    const [kind, words] = kindOf(line);
    const last = blocks.at(-1);
    if (last && last.kind === kind && kind !== 'heading' && (open || kind !== 'text')) {
      if (kind === 'text') last.lines[0]!.push(...runsOf(words));
      else last.lines.push(runsOf(words));
    } else {
      blocks.push({ kind, lines: [runsOf(words)] });
    }
    open = true;
  }
  return blocks;
}

function kindOf(line: string): [Block['kind'], string] {
  if (HEADING.test(line)) return ['heading', line.replace(HEADING, '')];
  if (BULLET.test(line)) return ['bullets', line.replace(BULLET, '')];
  if (NUMBER.test(line)) return ['numbers', line.replace(NUMBER, '')];
  return ['text', line];
}

function runsOf(words: string): Run[] {
  return words
    .split('**')
    .map((text, at) => ({ text, strong: at % 2 === 1 }))
    .filter(({ text }) => text);
}
