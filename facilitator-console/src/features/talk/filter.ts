import { pathOf } from '@kurumaza/shared/room/board';
import type { RoomState, Statement } from '@kurumaza/shared/room/room';

export const KINDS = ['all', 'unanswered', 'unthemed', 'held', 'flagged'] as const;
export type Kind = (typeof KINDS)[number];

/** Which statements are on the screen: all conditions hold together. */
export interface Filter {
  readonly kind: Kind;
  /** Only this person's. */
  readonly person?: string;
  /** Only those of this theme. */
  readonly theme?: number;
  /** Only those with these words. */
  readonly words: string;
}

export const EVERYTHING: Filter = { kind: 'all', words: '' };

/** How many statements each kind has. */
export function counts(room: RoomState): Record<Kind, number> {
  const count = (kind: Kind) => room.statements.filter(isOf(kind, room)).length;
  return {
    all: room.statements.length,
    unanswered: count('unanswered'),
    unthemed: count('unthemed'),
    held: count('held'),
    flagged: count('flagged')
  };
}

export function passing(room: RoomState, filter: Filter): Statement[] {
  const isOfKind = isOf(filter.kind, room);
  const words = plain(filter.words);
  return room.statements.filter(
    (statement) =>
      isOfKind(statement) &&
      (filter.person === undefined || statement.participant === filter.person) &&
      (filter.theme === undefined || isAbout(room, statement.theme, filter.theme)) &&
      plain(statement.text ?? '').includes(words)
  );
}

/** The words of those who run the room need neither a theme nor a reply. */
function isOf(kind: Kind, room: RoomState): (statement: Statement) => boolean {
  const runners = new Set(
    room.people.filter(({ role }) => role === 'facilitator').map(({ participant }) => participant)
  );
  const answered = repliedTo(room);
  const open = ({ status, participant }: Statement) =>
    status === 'shown' && !runners.has(participant);
  switch (kind) {
    case 'all':
      return () => true;
    case 'held':
      return ({ status }) => status === 'held';
    case 'flagged': {
      const flagged = new Set(room.concerns?.map(({ statement }) => statement));
      return ({ sequence }) => flagged.has(sequence);
    }
    case 'unthemed':
      return (statement) => open(statement) && statement.theme === null;
    case 'unanswered':
      return (statement) => open(statement) && !answered.has(statement.sequence);
  }
}

/** The statements that another, shown, replies to. */
export function repliedTo(room: RoomState): ReadonlySet<number> {
  return new Set(
    room.statements.flatMap(({ status, replyTo }) =>
      status === 'shown' && replyTo !== null ? [replyTo] : []
    )
  );
}

function isAbout({ themes }: RoomState, tied: number | null, theme: number): boolean {
  return pathOf(themes, tied).some(({ id }) => id === theme);
}

/** Wide and narrow letters, upper and lower case count as the same. */
function plain(words: string): string {
  return words.normalize('NFKC').toLocaleLowerCase().trim();
}
