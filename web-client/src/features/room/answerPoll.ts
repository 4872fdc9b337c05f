import { api } from '@kurumaza/shared/http/api';

/** Answers a quick question, or answers it anew; the room never shows what. */
export async function answerPoll(room: string, poll: number, choice: number): Promise<undefined> {
  await api.put('/api/rooms/{room}/polls/{poll}/answer', {
    path: { room, poll },
    body: { choice }
  });
}
