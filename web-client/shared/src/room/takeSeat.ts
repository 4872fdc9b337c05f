import { api } from '../http/api';

/**
 * Joins the circle of a room, or the end of its waiting list; who is there already stays. `code` is
 * that of a link into a room by invitation.
 */
export const takeSeat = (room: string, code?: string) =>
  code
    ? api.post('/api/rooms/{room}/people/by-link', { path: { room }, body: { code } })
    : api.post('/api/rooms/{room}/people', { path: { room } });
