import { api } from '@kurumaza/shared/http/api';

/** Somebody may read and react, but not speak, for so many minutes. */
export const startCoolDown = (room: string, participant: string, minutes: number, key: string) =>
  api.put('/api/rooms/{room}/people/{participant}/cool-down', {
    path: { room, participant },
    body: { minutes },
    key
  });

/** Lets somebody speak again. */
export const endCoolDown = (room: string, participant: string, key: string) =>
  api.del('/api/rooms/{room}/people/{participant}/cool-down', { path: { room, participant }, key });
