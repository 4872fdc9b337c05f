import { standing } from '@kurumaza/shared/room/board';
import type { RoomState, Theme } from '@kurumaza/shared/room/room';
import { Attempt } from '@kurumaza/shared/ui/attempt.svelte';
import { m } from '@kurumaza/shared/words';
import type { Trail } from '../../parts/trail.svelte';
import { addTheme, type NewTheme } from './addTheme';
import { mayStand } from './lines';
import { mergeThemes, partThemes } from './mergeThemes';
import { moveTheme, type Place } from './moveTheme';
import { parkTheme } from './parkTheme';
import { removeTheme } from './removeTheme';
import { renameTheme } from './renameTheme';
import { tieStatement } from './tieStatement';

type Send = (key: string) => Promise<unknown>;

/** What is done on the board, each with its undoing; true where it was done. */
export class Arranging {
  readonly attempt = new Attempt();
  #room: string;
  #trail: Trail;

  constructor(room: string, trail: Trail) {
    this.#room = room;
    this.#trail = trail;
  }

  async add(theme: NewTheme): Promise<boolean> {
    const added = await this.attempt.run(['add', theme], (key) => addTheme(this.#room, theme, key));
    if (!added) return false;
    const { sequence } = added.answer;
    this.#did(m.console_board_did_add({ theme: theme.name }), (key) =>
      removeTheme(this.#room, sequence, key)
    );
    return true;
  }

  rename({ id, name }: Theme, to: string): Promise<boolean> {
    return this.#do(
      ['rename', id, to],
      (key) => renameTheme(this.#room, id, to, key),
      m.console_board_did_rename({ theme: to }),
      (key) => renameTheme(this.#room, id, name, key)
    );
  }

  move({ id, name, part, under }: Theme, to: Place): Promise<boolean> {
    return this.#do(
      ['move', id, to],
      (key) => moveTheme(this.#room, id, to, key),
      m.console_board_did_move({ theme: name }),
      (key) => moveTheme(this.#room, id, { part, under }, key)
    );
  }

  merge({ id, name }: Theme, into: Theme): Promise<boolean> {
    return this.#do(
      ['merge', id, into.id],
      (key) => mergeThemes(this.#room, id, into.id, key),
      m.console_board_did_merge({ theme: name, into: into.name }),
      (key) => partThemes(this.#room, id, key)
    );
  }

  park({ id, name }: Theme, on: boolean): Promise<boolean> {
    return this.#do(
      ['park', id, on],
      (key) => parkTheme(this.#room, id, on, key),
      on ? m.console_board_did_park({ theme: name }) : m.console_board_did_unpark({ theme: name }),
      (key) => parkTheme(this.#room, id, !on, key)
    );
  }

  remove({ id, name, part, under, parked }: Theme): Promise<boolean> {
    return this.#do(
      ['remove', id],
      (key) => removeTheme(this.#room, id, key),
      m.console_board_did_remove({ theme: name }),
      (key) => addTheme(this.#room, { name, part, under, parked }, key)
    );
  }

  tie(room: RoomState, sequence: number, { id, name }: Theme): Promise<boolean> {
    const before = room.statements.find((one) => one.sequence === sequence)?.theme ?? null;
    if (before === id) return Promise.resolve(false);
    return this.#do(
      ['tie', sequence, id],
      (key) => tieStatement(this.#room, sequence, id, key),
      m.console_themes_did_tie({ number: sequence, theme: name }),
      (key) => tieStatement(this.#room, sequence, before, key)
    );
  }

  /** One is dropped on the other: alike they become one, otherwise it stands under it if it may. */
  drop(room: RoomState, dropped: number, on: Theme): Promise<boolean> {
    const theme = standing(room.themes, dropped);
    if (!theme || theme.id === on.id) return Promise.resolve(false);
    if (theme.part === on.part) return this.merge(theme, on);
    if (!mayStand(theme.part, on) || theme.under === on.id) return Promise.resolve(false);
    return this.move(theme, { part: theme.part, under: on.id });
  }

  async #do(what: unknown, send: Send, text: string, undo: Send): Promise<boolean> {
    if (!(await this.attempt.run(what, send))) return false;
    this.#did(text, undo);
    return true;
  }

  #did(text: string, undo: Send): void {
    this.#trail.did({ text, undo });
  }
}
