import { api } from '@kurumaza/shared/http/api';
import type { Body } from './draft.svelte';

/** Records what the talk showed. */
export const recordFinding = (room: string, body: Body, key: string) =>
  api.post('/api/rooms/{room}/findings', { path: { room }, body, key });
