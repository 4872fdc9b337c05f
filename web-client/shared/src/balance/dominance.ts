import { charactersOf, shareOf } from './share';
import { isTheirs } from './replies';
import { residentsOf, saidByResidents } from './residents';
import { minutes, type Look, type Signal } from './signal';

/** What is looked at, in minutes, and how many statements there must be to judge by. */
const WINDOW = 10;
const FEWEST_STATEMENTS = 8;
const FEWEST_PEOPLE = 3;
/** In real meetings the loudest voice has 0.39 to 0.50; more than half is more than usual. */
const HALF = 0.5;
/** How much lower the mark lies at which a hint goes again. */
const SLACK = 0.1;

/**
 * The residents of whom one may have said most: each with the smaller of two shares, by statements
 * and by characters, of what residents said in the last 10 minutes. A hint begins above one half,
 * and above twice what would be each one's part: max(0.5, 2 / people); it goes 0.1 below.
 */
export function dominance({ room, now, here }: Look): Signal[] {
  const said = saidByResidents(room, now.getTime() - minutes(WINDOW));
  const speakers = new Set(said.map(({ participant }) => participant));
  const people = [...residentsOf(room)].filter((one) => here.has(one) || speakers.has(one)).length;
  if (people < FEWEST_PEOPLE) return [];
  const mark = Math.max(HALF, 2 / people);
  return [...speakers].map((participant) => {
    const theirs = said.filter(isTheirs(participant));
    const characterShare = shareOf(charactersOf(theirs), charactersOf(said));
    const share = Math.min(shareOf(theirs.length, said.length), characterShare);
    return {
      kind: 'dominant',
      participant,
      statement: null,
      begins: share > mark && said.length >= FEWEST_STATEMENTS,
      holds: share > mark - SLACK,
      figures: { minutes: WINDOW, statements: theirs.length, of: said.length, characterShare }
    };
  });
}
