import { saidByResidents } from './residents';
import { minutes, type Look, type Signal } from './signal';
import { agrees, differs } from './words';

/** How many statements are looked at, and how far back, in minutes. */
const STATEMENTS = 10;
const WINDOW = 15;
const FEWEST_PEOPLE = 3;
/** So many agree before a hint begins; one fewer keeps it. */
const AGREEING = 4;

/**
 * Of the residents' last ten statements (of the last 15 minutes, by at least three people) at least
 * four agree by their words and none sees it differently.
 */
export function oneSided({ room, now }: Look): Signal[] {
  const last = saidByResidents(room, now.getTime() - minutes(WINDOW))
    .filter(({ status }) => status === 'shown')
    .slice(-STATEMENTS);
  const texts = last.map(({ text }) => text ?? '');
  const people = new Set(last.map(({ participant }) => participant)).size;
  if (last.length < STATEMENTS || people < FEWEST_PEOPLE || texts.some(differs)) return [];
  const agreeing = texts.filter(agrees).length;
  return [
    {
      kind: 'one-sided',
      participant: null,
      statement: null,
      begins: agreeing >= AGREEING,
      holds: agreeing >= AGREEING - 1,
      figures: { minutes: WINDOW, statements: agreeing, of: last.length }
    }
  ];
}
