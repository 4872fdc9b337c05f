import { api } from '@kurumaza/shared/http/api';

/** What the tables of a room brought back. */
export const readTables = (room: string) => api.get('/api/rooms/{room}/tables', { path: { room } });
