import { api } from '@kurumaza/shared/http/api';

/** Holds what residents say from now on until a facilitator has looked at it, or no longer. */
export const setHolding = (room: string, on: boolean, key: string) =>
  api.put('/api/rooms/{room}/holding', { path: { room }, body: { on }, key });
