import type { Confirmation, RoomEvent, RoomState } from './room';

type ConfirmationEvent = Extract<RoomEvent, { kind: `Confirmation${string}` }>;

/** What the room is asked to confirm, after somebody asked, answered or closed it. */
export function applyToConfirmations(
  { confirmations = [], ...rest }: RoomState,
  event: ConfirmationEvent
): RoomState {
  const now = after(confirmations, event);
  return now.length ? { ...rest, confirmations: now } : rest;
}

function after(confirmations: Confirmation[], event: ConfirmationEvent): Confirmation[] {
  const { finding } = event;
  const change = (changes: (one: Confirmation) => Partial<Confirmation>) =>
    confirmations.map((one) => (one.finding === finding ? { ...one, ...changes(one) } : one));
  switch (event.kind) {
    case 'ConfirmationAsked': {
      const { sequence: asked, text, citations } = event;
      return [
        ...confirmations.filter((one) => one.finding !== finding),
        { asked, finding, text, citations, counts: null, answers: [] }
      ];
    }
    case 'ConfirmationAnswered': {
      const { participant, agrees, statement } = event;
      return change(({ answers }) => ({
        answers: [
          ...answers.filter((one) => one.participant !== participant),
          { participant, agrees, statement }
        ]
      }));
    }
    case 'ConfirmationClosed': {
      const { confirmed, objected, people } = event;
      return change(() => ({ counts: { confirmed, objected, people } }));
    }
  }
}
