import type { Hint, Invitation, RoomEvent, RoomState, Statement } from './room';

type BalanceEvent = Extract<
  RoomEvent,
  { kind: `Hint${string}` | 'PersonInvited' | `Invitation${string}` }
>;

/** Hints for those who run a room, and private invitations to speak. */
export function applyToBalance(state: RoomState, event: BalanceEvent): RoomState {
  const { at } = event;
  switch (event.kind) {
    case 'HintShown': {
      const { sequence: id, hint: kind, participant, statement } = event;
      const hint: Hint = { id, kind, participant, statement, at, outcome: null, settledAt: null };
      return { ...state, hints: [...(state.hints ?? []), hint] };
    }
    case 'HintSettled':
      return settle(state, ({ id }) => id === event.hint, event.how, at);
    case 'PersonInvited':
      return invite(state, event.participant, at);
    case 'InvitationAnswered':
      return changeInvitations(state, event.participant, ({ status }) =>
        waits(status) ? { status: event.answer, since: at } : undefined
      );
    case 'InvitationEnded':
      return endInvitations(state, at, event.participant);
  }
}

/** Whoever is invited, the hint of their silence has been acted on. */
function invite(state: RoomState, participant: string, at: string): RoomState {
  const others = state.invitations?.filter((one) => one.participant !== participant) ?? [];
  const invitations: Invitation[] = [...others, { participant, status: 'open', since: at }];
  const ofSilence = (hint: Hint) => hint.kind === 'silence' && hint.participant === participant;
  return settle({ ...state, invitations }, ofSilence, 'taken', at);
}

/** The room is open: from now on its residents can be heard. */
export function listenToAll(state: RoomState, at: string): RoomState {
  return state.people
    .filter(({ role }) => role === 'resident')
    .reduce((listening, { participant }) => listen(listening, participant, at), state);
}

export function listen(state: RoomState, participant: string, since: string): RoomState {
  if (state.audience !== 'facilitators' || state.status !== 'open') return state;
  return { ...state, unheard: [...(state.unheard ?? []), { participant, since }] };
}

/** Somebody has said something, or left. */
export function noLongerUnheard(state: RoomState, participant: string): RoomState {
  return withoutUnheard(state, (one) => one.participant === participant);
}

/** Somebody has said something. */
export function hear(state: RoomState, { participant, at }: Statement): RoomState {
  const heard = noLongerUnheard(state, participant);
  // Words from before, that were let through only now, are no answer.
  return changeInvitations(heard, participant, ({ status, since }) =>
    (waits(status) || status === 'later') && Date.parse(at) >= Date.parse(since)
      ? { status: 'spoke', since: at }
      : undefined
  );
}

/** People now speak in another way; or one invitation is taken back. */
export function endInvitations(state: RoomState, at: string, of?: string): RoomState {
  return changeInvitations(state, of, ({ status }) =>
    waits(status) ? { status: 'ended', since: at } : undefined
  );
}

export function closeBalance(state: RoomState, at: string): RoomState {
  const settled = settle(endInvitations(state, at), () => true, 'passed', at);
  return withoutUnheard(settled, () => true);
}

/** It is still with the person: not answered, or they are about to speak. */
function waits(status: Invitation['status']): boolean {
  return status === 'open' || status === 'speak';
}

function changeInvitations(
  state: RoomState,
  of: string | undefined,
  change: (invitation: Invitation) => Partial<Invitation> | undefined
): RoomState {
  if (!state.invitations) return state;
  let changed = false;
  const invitations = state.invitations.map((invitation) => {
    const now = of === undefined || invitation.participant === of ? change(invitation) : undefined;
    changed ||= !!now;
    return now ? { ...invitation, ...now } : invitation;
  });
  return changed ? { ...state, invitations } : state;
}

function settle(
  state: RoomState,
  which: (hint: Hint) => boolean,
  outcome: Hint['outcome'],
  settledAt: string
): RoomState {
  if (!state.hints) return state;
  return {
    ...state,
    hints: state.hints.map((hint) =>
      hint.outcome === null && which(hint) ? { ...hint, outcome, settledAt } : hint
    )
  };
}

function withoutUnheard(
  state: RoomState,
  which: (one: { participant: string }) => boolean
): RoomState {
  if (!state.unheard?.some(which)) return state;
  const { unheard, ...rest } = state;
  const left = unheard.filter((one) => !which(one));
  return left.length ? { ...rest, unheard: left } : rest;
}
