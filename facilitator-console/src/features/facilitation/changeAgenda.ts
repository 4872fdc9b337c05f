import { api } from '@kurumaza/shared/http/api';
import type { Phase } from '@kurumaza/shared/room/room';

/** Puts other phases in place of those to come, if these are still the ones that were seen. */
export const changeAgenda = (room: string, seen: Phase[], phases: Phase[], key: string) =>
  api.put('/api/rooms/{room}/agenda', { path: { room }, body: { seen, phases }, key });
