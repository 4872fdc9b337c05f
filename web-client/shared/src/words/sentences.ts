const FIRST = /^.*?[。！？!?\n](?![」』）])/s;

/** The first sentence of a text, and what follows it. */
export function sentences(text: string): { first: string; rest: string } {
  const first = FIRST.exec(text)?.[0] ?? text;
  return { first: first.trim(), rest: text.slice(first.length).trim() };
}
