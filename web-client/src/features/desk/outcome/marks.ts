/** A run of text; `marked` says that it is quoted, or that it is new. */
export interface Run {
  readonly text: string;
  readonly marked: boolean;
}

/** A source with the part that a sentence quotes word for word. */
export function quoted(source: string, sentence: string): Run[] {
  const start = sentence ? source.indexOf(sentence) : -1;
  if (start < 0) return [{ text: source, marked: false }];
  const end = start + sentence.length;
  return [
    { text: source.slice(0, start), marked: false },
    { text: source.slice(start, end), marked: true },
    { text: source.slice(end), marked: false }
  ].filter(({ text }) => text);
}

/** What a person changed: the words before and after what stayed the same at both ends. */
export interface Change {
  readonly before: string;
  readonly removed: string;
  readonly added: string;
  readonly after: string;
}

export function changeOf(original: string, text: string): Change {
  const old = [...original];
  const now = [...text];
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  return {
    before: now.slice(0, head).join(''),
    removed: old.slice(head, old.length - tail).join(''),
    added: now.slice(head, now.length - tail).join(''),
    after: now.slice(now.length - tail).join('')
  };
}
