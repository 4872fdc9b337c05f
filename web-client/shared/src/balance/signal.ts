import type { Hint, RoomState } from '../room/room';

export type HintKind = Hint['kind'];

/** Whom or what a hint is about; one-sided talk is about neither. */
export interface Subject {
  readonly kind: HintKind;
  readonly participant: string | null;
  readonly statement: number | null;
}

/** The figures that a reason is made of; only those of its kind are there. */
export interface Figures {
  /** Whole minutes: of silence, since a question, or that were looked at. */
  readonly minutes: number;
  /** Statements: theirs, of so many (`of`); since a question; that agree, of so many. */
  readonly statements?: number;
  readonly of?: number;
  /** Of the characters, from 0 to 1. */
  readonly characterShare?: number;
}

/** Something that a hint can be about, as it is now. */
export interface Signal extends Subject {
  /** Strong enough for a hint to appear. */
  readonly begins: boolean;
  /** Strong enough for a hint to stay: a lower mark, so that it doesn't flicker. */
  readonly holds: boolean;
  readonly figures: Figures;
}

/** What one who watches a room knows beside its log. */
export interface Look {
  readonly room: RoomState;
  /** The server's time. */
  readonly now: Date;
  /** Participants who are here. */
  readonly here: ReadonlySet<string>;
  readonly typing: ReadonlySet<string>;
  /** Since when somebody is back who was away; undefined for those who were here all along. */
  readonly backSince: (participant: string) => number | undefined;
}

export function isSame(one: Subject, other: Subject): boolean {
  return (
    one.kind === other.kind &&
    one.participant === other.participant &&
    one.statement === other.statement
  );
}

/** Milliseconds in so many minutes. */
export const minutes = (count: number): number => count * 60_000;
