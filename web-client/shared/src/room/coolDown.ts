import type { RoomState } from './room';

/** Until when somebody may not speak; undefined for who may. */
export function coolDownOf(
  { coolDowns }: RoomState,
  participant: string | null,
  now: Date
): string | undefined {
  return coolDowns?.find(
    (one) => one.participant === participant && Date.parse(one.until) > now.getTime()
  )?.until;
}
