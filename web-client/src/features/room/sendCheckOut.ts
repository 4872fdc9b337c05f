import { api } from '@kurumaza/shared/http/api';
import type { CheckOut } from './answers.svelte';

/** Says how it was, or says it anew. */
export const sendCheckOut = (room: string, body: CheckOut) =>
  api.put('/api/rooms/{room}/check-out', { path: { room }, body });
