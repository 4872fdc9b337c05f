import { api } from '@kurumaza/shared/http/api';

/** Says what I will do; only those who run the room learn of it. */
export const answerInvitation = (room: string, answer: 'speak' | 'later', key: string) =>
  api.put('/api/rooms/{room}/invitation', { path: { room }, body: { answer }, key });
