import { api } from '@kurumaza/shared/http/api';
import { ApiProblem } from '@kurumaza/shared/http/problem';
import type { Waiting } from '@kurumaza/shared/room/outbox';
import { takeSeat } from '@kurumaza/shared/room/takeSeat';

/** Says something in a room, taking a seat first where that was not done; gives its place in the log. */
export async function submitStatement(room: string, waiting: Waiting): Promise<number> {
  try {
    return await submit(room, waiting);
  } catch (reason) {
    if (!(reason instanceof ApiProblem && reason.slug === 'seat-needed')) throw reason;
    await takeSeat(room);
    return submit(room, waiting);
  }
}

async function submit(
  room: string,
  { key, text, replyTo, notPersonalData }: Waiting
): Promise<number> {
  const { sequence } = await api.post('/api/rooms/{room}/statements', {
    path: { room },
    body: { text, replyTo, notPersonalData },
    key
  });
  return sequence;
}
