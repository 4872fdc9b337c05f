import type { Part } from '@kurumaza/shared/room/room';
import { m } from '@kurumaza/shared/words';

/** What stands before a line of the board. */
export const partName: Record<Part, () => string> = {
  issue: m.console_board_issue,
  idea: m.console_board_idea,
  for: m.console_board_for,
  against: m.console_board_against
};
