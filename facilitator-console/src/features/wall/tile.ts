import type { RoomState, Statement } from '@kurumaza/shared/room/room';
import { peopleHere } from '@kurumaza/shared/room/tables';
import type { Seat } from '@kurumaza/shared/ui/ring/seat';
import { m } from '@kurumaza/shared/words';

const JUST_NOW = 10;

/** The residents of a talk as seats of its ring. */
export function seatsAt(
  room: RoomState,
  here: readonly string[],
  typing: readonly string[]
): Seat[] {
  const hands = new Set(room.hands.map(({ participant }) => participant));
  return peopleHere(room)
    .filter(({ role }) => role === 'resident')
    .map(({ participant, nickname, spoke }) => ({
      state: spoke ? 'spoken' : here.includes(participant) ? 'silent' : 'away',
      name: nickname ?? m.common_no_name(),
      speaking: room.floor === participant || typing.includes(participant),
      hand: hands.has(participant)
    }));
}

/** The last words that everybody can see. */
export const lastVoice = ({ statements }: RoomState): Statement | undefined =>
  statements.findLast(({ status, text }) => status === 'shown' && text);

/** How long ago something was. */
export function ago(instant: string, now: Date): string {
  const seconds = Math.floor((now.getTime() - Date.parse(instant)) / 1000);
  if (seconds < JUST_NOW) return m.console_wall_now();
  if (seconds < 60) return m.console_wall_seconds({ seconds: Math.floor(seconds / 10) * 10 });
  return m.console_wall_minutes({ minutes: Math.floor(seconds / 60) });
}
