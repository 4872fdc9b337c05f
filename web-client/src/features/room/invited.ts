import type { RoomSnapshot } from '@kurumaza/shared/room/room';

/** Whether the person at this screen is invited to speak, and has not answered. */
export function isInvited({
  participant,
  state
}: Pick<RoomSnapshot, 'participant' | 'state'>): boolean {
  return !!state.invitations?.some(
    (one) => one.participant === participant && one.status === 'open'
  );
}
