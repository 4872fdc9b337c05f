import { api } from '@kurumaza/shared/http/api';

/** The new words of one person wait for a facilitator, or no longer. */
export const holdPerson = (room: string, participant: string, on: boolean, key: string) =>
  api.put('/api/rooms/{room}/people/{participant}/holding', {
    path: { room, participant },
    body: { on },
    key
  });

export const letIn = (room: string, participant: string, key: string) =>
  api.del('/api/rooms/{room}/people/{participant}/removal', { path: { room, participant }, key });
