import { api } from '@kurumaza/shared/http/api';

/** The rooms that the person at this screen runs. */
export const listRooms = () => api.get('/api/rooms', { query: { assigned: true } });
