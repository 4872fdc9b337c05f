import { api } from '@kurumaza/shared/http/api';

/** Makes a co-facilitator the lead. */
export const handOver = (room: string, account: string, key: string) =>
  api.put('/api/rooms/{room}/lead', { path: { room }, body: { account }, key });
