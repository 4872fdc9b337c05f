import { api } from '@kurumaza/shared/http/api';

/**
 * Writes what one's table brings back.
 *
 * @param seen the sequence of the summary before; null where there was none
 */
export const summariseTable = (room: string, text: string, seen: number | null, key: string) =>
  api.put('/api/rooms/{room}/summary', { path: { room }, body: { text, seen }, key });
