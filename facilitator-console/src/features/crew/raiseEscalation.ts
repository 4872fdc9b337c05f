import { api } from '@kurumaza/shared/http/api';
import type { UrgentReason } from '@kurumaza/shared/urgent/reason';

/** What the contacts of a room are told at once. */
export interface Escalation {
  readonly reason: UrgentReason;
  readonly statement: number | null;
  readonly text: string | null;
}

export const raiseEscalation = (room: string, body: Escalation, key: string) =>
  api.post('/api/rooms/{room}/escalations', { path: { room }, body, key });
