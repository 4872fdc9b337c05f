import { api } from '@kurumaza/shared/http/api';

/** The rooms that the person at this screen runs, of those that are open now. */
export async function listOpenRooms() {
  const rooms = await api.get('/api/rooms', { query: { assigned: true } });
  return rooms.filter(({ status }) => status === 'open');
}
