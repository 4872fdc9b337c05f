import type { components } from '@kurumaza/shared/contract/api';
import { api } from '@kurumaza/shared/http/api';

export type EntryLink = components['schemas']['EntryLink'];

export const readEntryLinks = (room: string): Promise<EntryLink[]> =>
  api.get('/api/rooms/{room}/entry-links', { path: { room } });

/** Makes a link; its code can't be read again. */
export const issueEntryLink = (room: string, label: string, mostUses: number | null) =>
  api.post('/api/rooms/{room}/entry-links', { path: { room }, body: { label, mostUses } });

export const revokeEntryLink = (room: string, link: string) =>
  api.del('/api/rooms/{room}/entry-links/{link}', { path: { room, link } });

/** The code stands in the fragment, which browsers send to no server. */
export const addressOf = (room: string, code: string): string =>
  `${location.origin}/rooms/${room}#invitation=${code}`;

/** Makes a link and the poster that carries it. */
export const makeInvitingPoster = (room: string): Promise<Blob> =>
  api.post('/api/rooms/{room}/poster', { path: { room } });
