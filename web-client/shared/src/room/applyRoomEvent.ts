import type { Concern, Finding, RoomEvent, RoomState, Statement } from './room';

const NO_TURNS = { floor: null, floorEndsAt: null, round: null };

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
      return { ...state, status: 'open' };
    case 'RoomClosed':
      return { ...state, ...NO_TURNS, status: 'closed', phase: null, hands: [] };
    case 'RoomCancelled':
      return { ...state, status: 'cancelled', cancelledReason: event.reason };
    case 'PhaseStarted':
      return startPhase(state, event);
    case 'PhaseExtended':
      return { ...state, phase: state.phase && { ...state.phase, endsAt: event.endsAt } };
    case 'ParticipantJoined':
      return seat(state, event);
    case 'HoldingSet':
      return { ...state, holding: event.on };
    case 'CoolDownSet':
      return coolDown(state, event);
    case 'VeilSet':
      return { ...state, writers: event.on ? 0 : null };
    case 'SomebodyWrote':
      return { ...state, writers: state.writers === null ? null : state.writers + 1 };
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
    case 'ThemeAdded':
      return { ...state, themes: [...state.themes, { id: event.sequence, name: event.name }] };
    case 'ThemeRenamed':
      return {
        ...state,
        themes: state.themes.map((theme) =>
          theme.id === event.theme ? { ...theme, name: event.name } : theme
        )
      };
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
    default:
      return applyToStatements(state, event);
  }
}

type StatementEvent = Extract<RoomEvent, { kind: `Statement${string}` }>;

function applyToStatements(state: RoomState, event: StatementEvent): RoomState {
  switch (event.kind) {
    case 'StatementSubmitted':
      return say(state, { ...said(event), sequence: event.sequence, status: 'shown' });
    case 'StatementHeld':
      return say(state, { ...said(event), sequence: event.sequence, status: 'held' });
    case 'StatementVeiled':
      return say(state, { ...said(event), sequence: event.sequence, status: 'veiled' });
    case 'StatementUnheld':
      return change(state, event.statement, { status: 'veiled', reason: null });
    case 'StatementReleased':
      return keepFlags(
        say(state, {
          ...said(event),
          sequence: event.statement,
          at: event.saidAt,
          status: 'shown',
          theme: event.theme
        }),
        event.statement,
        (flag) => flag !== 'personal-data'
      );
    case 'StatementCorrected':
      return keepFlags(
        change(state, event.statement, { text: event.text, corrected: true }),
        event.statement,
        () => false
      );
    case 'StatementWithdrawn':
      return settle(state, event.statement, { text: null, status: 'withdrawn', reason: null });
    case 'StatementRedacted':
      return settle(state, event.statement, { text: null, status: 'redacted', reason: null });
    case 'StatementHidden':
      return settle(state, event.statement, {
        status: 'hidden',
        reason: event.reason,
        ...(state.audience === 'residents' && { text: null })
      });
    case 'StatementRestored':
      return settle(state, event.statement, { text: event.text, status: 'shown', reason: null });
    case 'StatementHeldAgain':
      return settle(state, event.statement, { text: event.text, status: 'held', reason: null });
    case 'StatementTied':
      return change(state, event.statement, { theme: event.theme });
    case 'StatementFlagged':
      return raise(state, event.statement, ({ flags, ...rest }) => ({
        ...rest,
        flags: flags.includes(event.flag) ? flags : [...flags, event.flag]
      }));
    case 'StatementReported': {
      const { participant, at, reason, text } = event;
      return raise(state, event.statement, ({ reports, ...rest }) => ({
        ...rest,
        reports: [...reports, { participant, at, reason, text }]
      }));
    }
    case 'StatementCleared':
      return settled(state, event.statement);
  }
}

function startPhase(
  state: RoomState,
  { phase, at, endsAt }: Extract<RoomEvent, { kind: 'PhaseStarted' }>
): RoomState {
  return {
    ...state,
    phase: { index: phase, startedAt: at, endsAt },
    ...NO_TURNS,
    people: state.people.map((person) => ({ ...person, spoke: false }))
  };
}

function seat(
  state: RoomState,
  { participant, nickname, role }: Extract<RoomEvent, { kind: 'ParticipantJoined' }>
): RoomState {
  if (state.people.some((person) => person.participant === participant)) return state;
  return {
    ...state,
    people: [...state.people, { participant, nickname, role, spoke: false }],
    round: state.round && role === 'resident' ? [...state.round, participant] : state.round
  };
}

function coolDown(
  { coolDowns = [], ...state }: RoomState,
  { participant, until }: Extract<RoomEvent, { kind: 'CoolDownSet' }>
): RoomState {
  const others = coolDowns.filter((one) => one.participant !== participant);
  const now = until === null ? others : [...others, { participant, until }];
  return now.length ? { ...state, coolDowns: now } : state;
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

function said({
  participant,
  at,
  text,
  replyTo
}: Pick<Statement, 'participant' | 'at' | 'text' | 'replyTo'>): Omit<
  Statement,
  'sequence' | 'status'
> {
  return { participant, at, text, replyTo, theme: null, corrected: false, reason: null };
}

function say(state: RoomState, statement: Statement): RoomState {
  return {
    ...state,
    statements: placed(state.statements, statement),
    people: state.people.map((person) =>
      person.participant === statement.participant ? { ...person, spoke: true } : person
    )
  };
}

/** By sequence; a statement that is there already is replaced. */
function placed(statements: readonly Statement[], statement: Statement): Statement[] {
  const before = statements.findLastIndex(({ sequence }) => sequence <= statement.sequence);
  const replaces = statements[before]?.sequence === statement.sequence;
  return [
    ...statements.slice(0, replaces ? before : before + 1),
    statement,
    ...statements.slice(before + 1)
  ];
}

function change(state: RoomState, sequence: number, changes: Partial<Statement>): RoomState {
  const at = state.statements.findIndex((statement) => statement.sequence === sequence);
  if (at < 0) return state;
  return {
    ...state,
    statements: state.statements.with(at, { ...state.statements[at]!, ...changes })
  };
}

function raise(
  state: RoomState,
  statement: number,
  raised: (concern: Concern) => Concern
): RoomState {
  const { concerns = [] } = state;
  const known = concerns.find((concern) => concern.statement === statement);
  return withConcerns(
    state,
    known
      ? concerns.map((concern) => (concern === known ? raised(known) : concern))
      : [...concerns, raised({ statement, flags: [], reports: [] })]
  );
}

/** What rules noticed goes with the words, or once somebody has looked. */
function keepFlags(
  state: RoomState,
  statement: number,
  kept: (flag: Concern['flags'][number]) => boolean
): RoomState {
  const rest = state.concerns?.flatMap((concern) => {
    if (concern.statement !== statement) return concern;
    const flags = concern.flags.filter(kept);
    return flags.length || concern.reports.length ? { ...concern, flags } : [];
  });
  return withConcerns(state, rest);
}

/** Whoever did it has looked at the statement. */
function settle(state: RoomState, sequence: number, changes: Partial<Statement>): RoomState {
  return settled(change(state, sequence, changes), sequence);
}

function settled(state: RoomState, sequence: number): RoomState {
  return withConcerns(
    state,
    state.concerns?.filter(({ statement }) => statement !== sequence)
  );
}

function withConcerns(state: RoomState, concerns: Concern[] = []): RoomState {
  const { concerns: before, ...rest } = state;
  if (concerns.length) return { ...rest, concerns };
  return before ? rest : state;
}

function finding(id: number, content: Omit<Finding, 'id'>): Finding {
  const { text, agreement, theme, citations, minorityView } = content;
  return { id, text, agreement, theme, citations, minorityView };
}
