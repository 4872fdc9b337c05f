const clusters = new Intl.Segmenter('ja', { granularity: 'grapheme' });
const bytes = new TextEncoder();

/** How many characters a reader sees. */
export function countCharacters(text: string): number {
  return [...clusters.segment(text)].length;
}

/** Why the server would not take a text of at most `limit` characters; undefined if it would. */
export function refusalOf(text: string, limit: number): 'blank' | 'long' | undefined {
  if (!/[^\p{White_Space}\p{Cf}]/u.test(text)) return 'blank';
  const long = countCharacters(text) > limit || bytes.encode(text).length > 4 * limit;
  return long ? 'long' : undefined;
}
