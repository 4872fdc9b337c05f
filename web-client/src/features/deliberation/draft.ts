import { recall, remember } from '@kurumaza/shared/words/remembered';

const nameOf = (room: string) => `draft.${room}`;

/** What is being written in a room; it stays on this device until it is said. */
export const draftOf = (room: string): string => recall(nameOf(room)) ?? '';

export const keepDraft = (room: string, text: string): void => remember(nameOf(room), text);

/** Takes what is being written from one seat to the next; tells whether there was something. */
export function carryDraft(from: string, to: string): boolean {
  const text = draftOf(from);
  if (!text) return false;
  keepDraft(to, [draftOf(to), text].filter(Boolean).join('\n'));
  keepDraft(from, '');
  return true;
}
