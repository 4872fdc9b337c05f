import { api } from '@kurumaza/shared/http/api';
import type { Me } from '@kurumaza/shared/session/session.svelte';

/** A new code for the person at this device; an earlier one ends. It is shown only now. */
export const issueRecoveryCode = async (): Promise<string> =>
  (await api.post('/api/recovery')).code;

/** Makes this device that of the code's person. */
export const redeemRecoveryCode = (code: string): Promise<Me> =>
  api.post('/api/recovery/redemption', { body: { code } });
