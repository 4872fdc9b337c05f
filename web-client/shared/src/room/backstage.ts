import type { RoomEvent, RoomState } from './room';

export type Backstage = NonNullable<RoomState['backstage']>;

type CrewEvent = Extract<RoomEvent, { kind: `Crew${string}` }>;

const EMPTY: Backstage = { crew: [], leads: [] };

/** What the crew keeps among itself: who it is, and who has led. */
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
  }
}
