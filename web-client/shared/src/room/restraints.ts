import type { RoomEvent, RoomState } from './room';

export type Restraints = NonNullable<RoomState['restraints']>;

type RestraintEvent = Extract<
  RoomEvent,
  { kind: 'PersonHeld' | 'PersonRemoved' | 'SomebodyRemoved' | 'PersonLetIn' }
>;

/** Whose words are held one by one, who was removed, and that somebody was. */
export function applyToRestraints(state: RoomState, event: RestraintEvent): RoomState {
  const { restraints, ...rest } = state;
  const { held, removed, notes } = after(restraints ?? { held: [], removed: [], notes: [] }, event);
  const none = !held.length && !removed.length && !notes.length;
  return none ? rest : { ...rest, restraints: { held, removed, notes } };
}

function after(restraints: Restraints, event: RestraintEvent): Restraints {
  const { held, removed, notes } = restraints;
  switch (event.kind) {
    case 'PersonHeld': {
      const others = held.filter((one) => one !== event.participant);
      return { ...restraints, held: event.on ? [...others, event.participant] : others };
    }
    case 'PersonRemoved': {
      const { participant, at, reason } = event;
      return {
        ...restraints,
        removed: [...without(removed, participant), { participant, at, reason }]
      };
    }
    case 'SomebodyRemoved':
      return { ...restraints, notes: [...notes, { sequence: event.sequence, at: event.at }] };
    case 'PersonLetIn':
      return { ...restraints, removed: without(removed, event.participant) };
  }
}

function without(removed: Restraints['removed'], participant: string): Restraints['removed'] {
  return removed.filter((one) => one.participant !== participant);
}

/** Why somebody may only read; undefined for who may speak. */
export const removalOf = (
  { restraints }: RoomState,
  participant: string | null
): Restraints['removed'][number] | undefined =>
  restraints?.removed.find((one) => one.participant === participant);

/** Whether the new words of this person alone wait for a facilitator. */
export const isHeld = ({ restraints }: RoomState, participant: string | null): boolean =>
  restraints?.held.some((one) => one === participant) ?? false;
