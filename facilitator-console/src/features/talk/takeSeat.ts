import { api } from '@kurumaza/shared/http/api';

/** Takes a seat in the circle; coming again does nothing. */
export const takeSeat = (room: string) => api.post('/api/rooms/{room}/people', { path: { room } });
