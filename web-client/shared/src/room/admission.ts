import { noLongerUnheard } from './balance';
import type { RoomEvent, RoomState } from './room';

type AdmissionEvent = Extract<
  RoomEvent,
  {
    kind: 'AdmissionSet' | 'SeatAwaited' | 'SeatGivenUp' | 'ParticipantArrived' | 'EntryLinkUsed';
  }
>;

/** Who may sit down, who waits for a seat in which order, and who gives one up. */
export function applyToAdmission(state: RoomState, event: AdmissionEvent): RoomState {
  switch (event.kind) {
    case 'AdmissionSet': {
      const { admission: before, ...rest } = state;
      const { admission } = event;
      if (admission.kind === 'open') return rest;
      return { ...rest, admission: { ...admission, waiting: before?.waiting ?? [] } };
    }
    case 'SeatAwaited':
      return withWaiting(state, (waiting) => [...waiting, event.participant]);
    case 'SeatGivenUp':
      return leave(noLongerWaiting(state, event.participant), event.participant);
    default:
      return state;
  }
}

/** The state in which somebody has got what they waited for, or gave it up. */
export function noLongerWaiting(state: RoomState, participant: string): RoomState {
  return withWaiting(state, (waiting) => waiting.filter((one) => one !== participant));
}

function withWaiting(
  state: RoomState,
  change: (waiting: readonly string[]) => string[]
): RoomState {
  const { admission } = state;
  if (!admission) return state;
  return { ...state, admission: { ...admission, waiting: change(admission.waiting) } };
}

function leave(state: RoomState, participant: string): RoomState {
  return {
    ...noLongerUnheard(state, participant),
    people: state.people.filter((person) => person.participant !== participant),
    hands: state.hands.filter((hand) => hand.participant !== participant),
    round: state.round && state.round.filter((one) => one !== participant)
  };
}
