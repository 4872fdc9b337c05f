import type { Phase } from '@kurumaza/shared/room/room';
import { m } from '@kurumaza/shared/words';

/** How people talk in a phase; a hint for those who lead. */
export const methodName: Record<Phase['method'], () => string> = {
  'check-in': m.console_method_check_in,
  open: m.console_method_open,
  silent: m.console_method_silent,
  round: m.console_method_round,
  deepen: m.console_method_deepen,
  converge: m.console_method_converge,
  'check-out': m.console_method_check_out
};
