import type { RoomEvent, RoomState } from './room';

/** Nobody has the floor, and there is no round. */
export const NO_TURNS = { floor: null, floorEndsAt: null, round: null };

type TurnEvent = Extract<
  RoomEvent,
  { kind: 'HandRaised' | 'HandLowered' | 'FloorGiven' | 'RoundStarted' | 'RoundEnded' }
>;

/** Who has the floor, who asks for it, and who is still to have it in a round. */
export function applyToTurns(state: RoomState, event: TurnEvent): RoomState {
  switch (event.kind) {
    case 'HandRaised':
      return raiseHand(state, event);
    case 'HandLowered':
      return { ...state, hands: handsWithout(state, event.participant) };
    case 'FloorGiven':
      return {
        ...state,
        floor: event.participant,
        floorEndsAt: event.endsAt,
        round: state.round && state.round.filter((one) => one !== event.participant),
        hands: handsWithout(state, event.participant)
      };
    case 'RoundStarted':
      return { ...state, ...NO_TURNS, round: event.order };
    case 'RoundEnded':
      return { ...state, ...NO_TURNS };
  }
}

function raiseHand(
  state: RoomState,
  { participant, at }: Extract<RoomEvent, { kind: 'HandRaised' }>
): RoomState {
  if (state.hands.some((hand) => hand.participant === participant)) return state;
  return { ...state, hands: [...state.hands, { participant, at }] };
}

function handsWithout(state: RoomState, participant: string | null): RoomState['hands'] {
  return state.hands.filter((hand) => hand.participant !== participant);
}
