import { m } from '../words';
import type { Phase } from './room';

/** How people talk in a phase; a hint for those who lead. */
export const methodName: Record<Phase['method'], () => string> = {
  'check-in': m.method_check_in,
  open: m.method_open,
  silent: m.method_silent,
  round: m.method_round,
  tables: m.method_tables,
  pairs: m.method_pairs,
  deepen: m.method_deepen,
  converge: m.method_converge,
  'check-out': m.method_check_out
};
