import { api } from '@kurumaza/shared/http/api';
import { minutes } from '@kurumaza/shared/balance/signal';
import { coolDownOf } from '@kurumaza/shared/room/coolDown';
import { personOf } from '@kurumaza/shared/room/people';
import type { Invitation, RoomState } from '@kurumaza/shared/room/room';
import { m, time } from '@kurumaza/shared/words';

/** Whoever said "later" is left in peace for so long. */
const PEACE = minutes(5);

/** Invites one person to speak; nobody else learns of it. */
export const invitePerson = (room: string, participant: string, key: string) =>
  api.put('/api/rooms/{room}/people/{participant}/invitation', {
    path: { room, participant },
    key
  });

/** Takes an invitation back. */
export const endInvitation = (room: string, participant: string, key: string) =>
  api.del('/api/rooms/{room}/people/{participant}/invitation', {
    path: { room, participant },
    key
  });

export function invitationOf(room: RoomState, participant: string): Invitation | undefined {
  return room.invitations?.find((one) => one.participant === participant);
}

/** Whether the server would take an invitation of this person now. */
export function mayInvite(room: RoomState, participant: string, now: Date): boolean {
  if (room.status !== 'open' || room.round || coolDownOf(room, participant, now)) return false;
  if (personOf(room, participant)?.role !== 'resident') return false;
  const invitation = invitationOf(room, participant);
  switch (invitation?.status) {
    case 'open':
    case 'speak':
      return false;
    case 'later':
      return now.getTime() - Date.parse(invitation.since) >= PEACE;
    default:
      return true;
  }
}

/** How an invitation stands, in a word or two; undefined where none is to be told of. */
export function standing(invitation: Invitation | undefined): string | undefined {
  if (!invitation || invitation.status === 'ended') return undefined;
  const when = { time: time(invitation.since) };
  return {
    open: m.console_balance_open,
    speak: m.console_balance_speak,
    later: m.console_balance_later,
    spoke: m.console_balance_spoke
  }[invitation.status](when);
}
