import { api } from '@kurumaza/shared/http/api';
import { ApiProblem } from '@kurumaza/shared/http/problem';

/** Says the same words at each table, taking a seat there first; once each, however often it is sent. */
export const tellAll = (tables: readonly string[], text: string, key: string) =>
  Promise.all(tables.map((table) => tell(table, text, key)));

async function tell(room: string, text: string, key: string): Promise<void> {
  try {
    await say(room, text, key);
  } catch (reason) {
    if (!(reason instanceof ApiProblem && reason.slug === 'seat-needed')) throw reason;
    await api.post('/api/rooms/{room}/people', { path: { room } });
    await say(room, text, key);
  }
}

const say = (room: string, text: string, key: string) =>
  api.post('/api/rooms/{room}/statements', { path: { room }, body: { text }, key });
