import { api } from '@kurumaza/shared/http/api';

/** Joins the circle of a room; who sits there already stays seated. */
export const takeSeat = (room: string) => api.post('/api/rooms/{room}/people', { path: { room } });
