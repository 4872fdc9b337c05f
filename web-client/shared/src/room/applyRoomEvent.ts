import { applyToAdmission, noLongerWaiting } from './admission';
import { applyToBackstage } from './backstage';
import { applyToBalance, closeBalance, endInvitations, listen, listenToAll } from './balance';
import { applyToBoard } from './board';
import { applyToConfirmations } from './confirmations';
import { applyToPolls, checkIn, endAsking, withoutCheckIns } from './polls';
import { applyToRestraints } from './restraints';
import type { Finding, RoomEvent, RoomState } from './room';
import { applyToStatements } from './statements';
import { applyToTables, endTables } from './tables';
import { applyToTurns, NO_TURNS } from './turns';

/** A room before its first event. */
export function emptyRoom(audience: RoomState['audience']): RoomState {
  return {
    audience,
    status: 'scheduled',
    cancelledReason: null,
    agenda: [],
    phase: null,
    holding: false,
    writers: null,
    people: [],
    hands: [],
    ...NO_TURNS,
    statements: [],
    themes: [],
    findings: []
  };
}

/**
 * The state after one more event; `state` itself is left as it is. The server folds in the same way:
 * contract/folds holds both to the same results.
 */
export function applyRoomEvent(state: RoomState, event: RoomEvent): RoomState {
  switch (event.kind) {
    case 'AgendaSet':
      return { ...state, agenda: event.agenda };
    case 'RoomOpened':
      return listenToAll({ ...state, status: 'open' }, event.at);
    case 'RoomClosed':
      return endAsking(
        closeBalance(
          { ...endTables(state), ...NO_TURNS, status: 'closed', phase: null, hands: [] },
          event.at
        ),
        event.at
      );
    case 'RoomCancelled':
      return { ...state, status: 'cancelled', cancelledReason: event.reason };
    case 'PhaseStarted':
      return withoutCheckIns(startPhase(state, event));
    case 'PhaseExtended':
      return { ...state, phase: state.phase && { ...state.phase, endsAt: event.endsAt } };
    case 'ParticipantJoined':
      return seat(noLongerWaiting(state, event.participant), event);
    case 'AdmissionSet':
    case 'SeatAwaited':
    case 'SeatGivenUp':
    case 'ParticipantArrived':
    case 'EntryLinkUsed':
      return applyToAdmission(state, event);
    case 'CrewSet':
    case 'CrewNoteWritten':
    case 'CrewNoteWithdrawn':
    case 'ContactsSet':
    case 'EscalationRaised':
    case 'EscalationTaken':
      return applyToBackstage(state, event);
    case 'PersonHeld':
    case 'PersonRemoved':
    case 'SomebodyRemoved':
    case 'PersonLetIn':
      return applyToRestraints(state, event);
    case 'HoldingSet':
      return { ...state, holding: event.on };
    case 'CoolDownSet':
      return coolDown(state, event);
    case 'VeilSet':
      return { ...state, writers: event.on ? 0 : null };
    case 'SomebodyWrote':
      return { ...state, writers: state.writers === null ? null : state.writers + 1 };
    case 'HandRaised':
    case 'HandLowered':
    case 'FloorGiven':
    case 'RoundEnded':
      return applyToTurns(state, event);
    case 'RoundStarted':
      return endInvitations(applyToTurns(state, event), event.at);
    case 'PollOpened':
    case 'PollAnswered':
    case 'PollClosed':
      return applyToPolls(state, event);
    case 'CheckedIn':
      return checkIn(state, event);
    case 'ThemeAdded':
    case 'ThemeRenamed':
    case 'ThemeMoved':
    case 'ThemesMerged':
    case 'ThemesParted':
    case 'ThemeParked':
    case 'ThemeRemoved':
      return applyToBoard(state, event);
    case 'FindingRecorded':
      return { ...state, findings: [...state.findings, finding(event.sequence, event)] };
    case 'FindingRevised':
      return {
        ...state,
        findings: state.findings.map((old) =>
          old.id === event.finding ? finding(old.id, event) : old
        )
      };
    case 'FindingWithdrawn':
      return { ...state, findings: state.findings.filter(({ id }) => id !== event.finding) };
    case 'HintShown':
    case 'HintSettled':
    case 'PersonInvited':
    case 'InvitationAnswered':
    case 'InvitationEnded':
      return applyToBalance(state, event);
    case 'ConfirmationAsked':
    case 'ConfirmationAnswered':
    case 'ConfirmationClosed':
      return applyToConfirmations(state, event);
    case 'TablesPrepared':
    case 'TablesOpened':
    case 'PersonMoved':
    case 'TablesClosed':
    case 'SeatsSet':
    case 'SummaryWritten':
    case 'SummaryErased':
      return applyToTables(state, event);
    default:
      return applyToStatements(state, event);
  }
}

function startPhase(
  state: RoomState,
  { phase, at, endsAt }: Extract<RoomEvent, { kind: 'PhaseStarted' }>
): RoomState {
  const another = state.phase?.index !== phase;
  const started: RoomState = {
    ...(another ? endTables(state) : state),
    phase: { index: phase, startedAt: at, endsAt },
    ...NO_TURNS,
    people: state.people.map((person) => ({ ...person, spoke: false }))
  };
  return endInvitations(started, at);
}

function seat(
  state: RoomState,
  { participant, nickname, role, at }: Extract<RoomEvent, { kind: 'ParticipantJoined' }>
): RoomState {
  if (state.people.some((person) => person.participant === participant)) return state;
  const people = [...state.people, { participant, nickname, role, spoke: false }];
  if (role !== 'resident') return { ...state, people };
  const round = state.round && [...state.round, participant];
  return listen({ ...state, people, round }, participant, at);
}

function coolDown(
  { coolDowns = [], ...state }: RoomState,
  { participant, until }: Extract<RoomEvent, { kind: 'CoolDownSet' }>
): RoomState {
  const others = coolDowns.filter((one) => one.participant !== participant);
  const now = until === null ? others : [...others, { participant, until }];
  return now.length ? { ...state, coolDowns: now } : state;
}

function finding(id: number, content: Omit<Finding, 'id'>): Finding {
  const { text, agreement, theme, citations, minorityView } = content;
  return { id, text, agreement, theme, citations, minorityView };
}
