import { hear } from './balance';
import type { Concern, RoomEvent, RoomState, Statement } from './room';

type StatementEvent = Extract<RoomEvent, { kind: `Statement${string}` }>;

/** What was said, and what of it should be looked at. */
export function applyToStatements(state: RoomState, event: StatementEvent): RoomState {
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
      return settle(state, event.statement, {
        text: event.text,
        status: 'shown',
        reason: null,
        ...(event.corrected && { corrected: true })
      });
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
  const said: RoomState = {
    ...state,
    statements: placed(state.statements, statement),
    people: state.people.map((person) =>
      person.participant === statement.participant ? { ...person, spoke: true } : person
    )
  };
  return hear(said, statement);
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
