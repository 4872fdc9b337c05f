/** A talk that the wall shows. */
export interface Talk {
  readonly id: string;
  readonly name: string;
  /** Where it is entered. */
  readonly href: string;
  readonly lead?: string;
}
