import { api } from '@kurumaza/shared/http/api';
import type { Body } from './draft.svelte';

/** Puts a finding in other words, or on other citations. */
export const reviseFinding = (room: string, finding: number, body: Body, key: string) =>
  api.put('/api/rooms/{room}/findings/{finding}', { path: { room, finding }, body, key });
