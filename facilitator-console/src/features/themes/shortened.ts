const MOST = 40;

/** The first sentence of somebody's words, as far as a name on the board may be long. */
export function shortened(words: string): string {
  const [first = ''] = words.trim().split(/[。！？!?\n]/, 1);
  const letters = [...first];
  return letters.length > MOST ? `${letters.slice(0, MOST - 1).join('')}…` : first;
}
