import { api } from '@kurumaza/shared/http/api';
import type { Confirmation } from '@kurumaza/shared/room/room';

/** What somebody finds of words that were read back to them. */
export interface Found {
  readonly agrees: boolean;
  /** With an objection: what is not right; it is said in the talk. */
  readonly text?: string;
  readonly notPersonalData?: boolean;
}

export const answerConfirmation = (
  room: string,
  { finding, asked }: Confirmation,
  found: Found,
  key: string
) =>
  api.put('/api/rooms/{room}/findings/{finding}/confirmation/answer', {
    path: { room, finding },
    body: { asked, ...found },
    key
  });
