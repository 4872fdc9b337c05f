import type { Person, RoomSnapshot } from '@kurumaza/shared/room/room';
import type { Seat } from '@kurumaza/shared/ui/ring/seat';

/** The circle as one sees it from the own screen; a free seat for who has none yet. */
export function seatsOf(
  { state, participant, role }: RoomSnapshot,
  here: readonly string[],
  typing: readonly string[]
): Seat[] {
  const away = (id: string) => here.length > 0 && id !== participant && !here.includes(id);
  const hands = new Set(state.hands.map((hand) => hand.participant));
  const sits = ({ participant: id, role }: Person) =>
    role !== 'hall' &&
    (!state.seated || (role === 'facilitator' ? here.includes(id) : state.seated.includes(id)));
  const seats = state.people.filter(sits).map((person): Seat => {
    const id = person.participant;
    return {
      state: person.spoke ? 'spoken' : away(id) ? 'away' : 'silent',
      name: person.nickname ?? undefined,
      speaking: id === state.floor || typing.includes(id),
      you: id === participant,
      hand: hands.has(id)
    };
  });
  const seated = seats.some(({ you }) => you);
  const free = !seated && (role === 'reader' || role === 'resident');
  return free ? [...seats, { state: 'free', you: true }] : seats;
}
