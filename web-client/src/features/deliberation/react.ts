import { api } from '@kurumaza/shared/http/api';
import type { ReactionKind } from '@kurumaza/shared/room/room';

/** Gives a reaction, or takes it back. */
export async function react(room: string, sequence: number, kind: ReactionKind, on: boolean) {
  const path = { room, sequence, kind };
  if (on) await api.put('/api/rooms/{room}/statements/{sequence}/reactions/{kind}', { path });
  else await api.del('/api/rooms/{room}/statements/{sequence}/reactions/{kind}', { path });
}
