const LATIN = /^[ -\u024f]+$/u;
const LATIN_WIDTH = 0.6;

/** As much of a name as goes into the width of so many Japanese characters. */
export function fitting(name: string, width: number): string {
  const characters = Array.from(new Intl.Segmenter('ja').segment(name), ({ segment }) => segment);
  const widthOf = (list: readonly string[]) =>
    list.reduce((sum, one) => sum + (LATIN.test(one) ? LATIN_WIDTH : 1), 0);
  if (widthOf(characters) <= width) return name;
  while (widthOf(characters) > width - 1) characters.pop();
  return `${characters.join('')}…`;
}
