import type { Phase, RoomEvent, RoomState } from './room';

export type Poll = NonNullable<RoomState['polls']>[number];
type CheckIn = NonNullable<RoomState['checkIns']>[number];

const WEEK = 7 * 24 * 3_600_000;

/** What everybody in a room is asked for: quick questions, and how one is here. */
export function applyToPolls(
  state: RoomState,
  event: Extract<RoomEvent, { kind: `Poll${string}` }>
): RoomState {
  switch (event.kind) {
    case 'PollOpened': {
      const { sequence: id, question, choices } = event;
      const opened: Poll = { id, question, choices, answered: 0, closedAt: null, counts: null };
      return { ...state, polls: [...(state.polls ?? []), opened] };
    }
    case 'PollAnswered':
      return change(state, event.poll, ({ answered }) => ({ answered: answered + 1 }));
    case 'PollClosed':
      return change(state, event.poll, () => ({ closedAt: event.at, counts: event.counts }));
  }
}

export function checkIn(
  state: RoomState,
  { participant, way }: Extract<RoomEvent, { kind: 'CheckedIn' }>
): RoomState {
  const before = state.checkIns ?? [];
  const tap: CheckIn = { participant, way };
  const known = before.some((one) => one.participant === participant);
  return {
    ...state,
    checkIns: known
      ? before.map((one) => (one.participant === participant ? tap : one))
      : [...before, tap]
  };
}

/** A check-in asks everybody anew. */
export function withoutCheckIns(state: RoomState): RoomState {
  const { checkIns, ...rest } = state;
  return checkIns && methodOf(state) === 'check-in' ? rest : state;
}

/** With the room, a question that is still open ends without a result. */
export function endAsking(state: RoomState, closedAt: string): RoomState {
  return {
    ...state,
    ...(state.polls && {
      polls: state.polls.map((poll) => (poll.closedAt ? poll : { ...poll, closedAt }))
    }),
    closedAt
  };
}

/** Whether people are asked how it was: in the check-out, and for 7 days after the end. */
export function isCheckingOut(state: RoomState, now: Date): boolean {
  if (!state.closedAt) return methodOf(state) === 'check-out';
  return now.getTime() < Date.parse(state.closedAt) + WEEK;
}

export function openPoll({ polls = [] }: RoomState): Poll | undefined {
  return polls.find(({ closedAt }) => !closedAt);
}

/** The newest question that was closed, until the next phase begins. */
export function newestResult({ polls = [], phase }: RoomState): Poll | undefined {
  return polls.findLast(
    ({ closedAt }) => closedAt && (!phase || Date.parse(closedAt) >= Date.parse(phase.startedAt))
  );
}

/** The method of the running phase. */
export function methodOf({ phase, agenda }: RoomState): Phase['method'] | undefined {
  return phase ? agenda[phase.index]?.method : undefined;
}

function change(state: RoomState, id: number, changes: (poll: Poll) => Partial<Poll>): RoomState {
  if (!state.polls?.some((poll) => poll.id === id)) return state;
  return {
    ...state,
    polls: state.polls.map((poll) => (poll.id === id ? { ...poll, ...changes(poll) } : poll))
  };
}
