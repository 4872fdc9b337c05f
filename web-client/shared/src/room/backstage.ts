import type { RoomEvent, RoomState } from './room';

export type Backstage = NonNullable<RoomState['backstage']>;

type CrewEvent = Extract<
  RoomEvent,
  { kind: `Crew${string}` | `Escalation${string}` | 'ContactsSet' }
>;

const EMPTY: Backstage = {
  crew: [],
  leads: [],
  notes: [],
  contacts: [],
  escalations: []
};

/** What the crew keeps among itself: who it is, who has led, and what they tell each other, and what must not wait. */
export function applyToBackstage(state: RoomState, event: CrewEvent): RoomState {
  const backstage = state.backstage ?? EMPTY;
  switch (event.kind) {
    case 'CrewSet': {
      const { crew, sequence, at } = event;
      const before = backstage.crew[0]?.account;
      const account = crew[0]!.account;
      const leads =
        before && before !== account
          ? [...backstage.leads, { sequence, at, account }]
          : backstage.leads;
      return { ...state, backstage: { ...backstage, crew, leads } };
    }
    case 'CrewNoteWritten': {
      const { sequence, at, account, name, part, text } = event;
      const note = { sequence, at, account, name, part, text };
      return { ...state, backstage: { ...backstage, notes: [...backstage.notes, note] } };
    }
    case 'CrewNoteWithdrawn': {
      const notes = backstage.notes.map((one) =>
        one.sequence === event.note ? { ...one, text: null } : one
      );
      return { ...state, backstage: { ...backstage, notes } };
    }
    case 'ContactsSet':
      return { ...state, backstage: { ...backstage, contacts: event.contacts } };
    case 'EscalationRaised': {
      const { sequence, at, reason, statement, account, name, text } = event;
      const raised = { sequence, at, reason, statement, account, name, text, taken: null };
      const escalations = [...backstage.escalations, raised];
      return { ...state, backstage: { ...backstage, escalations } };
    }
    case 'EscalationTaken': {
      const { escalation, account, name, at } = event;
      const escalations = backstage.escalations.map((one) =>
        one.sequence === escalation ? { ...one, taken: { account, name, at } } : one
      );
      return { ...state, backstage: { ...backstage, escalations } };
    }
  }
}
