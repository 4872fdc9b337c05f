import { m } from '@kurumaza/shared/words';
import type { Agreement } from './draft.svelte';

/** The three bins, as the people of the room would call them. */
export const agreementName: Record<Agreement, () => string> = {
  agreed: m.console_findings_agreed,
  split: m.console_findings_split,
  unsure: m.console_findings_unsure
};
