import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyRoomEvent, emptyRoom } from './applyRoomEvent';
import type { RoomEvent, RoomState } from './room';

interface Case {
  readonly name: string;
  readonly audience: RoomState['audience'];
  readonly events: readonly RoomEvent[];
  readonly state: RoomState;
}

const folder = join(import.meta.dirname, '../../../../server/contract/folds');
const cases = readdirSync(folder).map((file): Case =>
  JSON.parse(readFileSync(join(folder, file), 'utf8'))
);

describe('the fold of a room', () => {
  it.each(cases)('$audience: $name', ({ audience, events, state }) => {
    expect(events.reduce(applyRoomEvent, emptyRoom(audience))).toStrictEqual(state);
  });

  it.each(cases)('leaves the state before an event as it was: $audience, $name', (one) => {
    let state = emptyRoom(one.audience);
    for (const event of one.events) {
      const before = structuredClone(state);
      const next = applyRoomEvent(state, event);
      expect(state).toStrictEqual(before);
      state = next;
    }
  });

  it('has a case for every kind of event', () => {
    const schema = JSON.parse(readFileSync(join(folder, '../events.schema.json'), 'utf8'));
    const kinds = schema.$defs.RoomEvent.oneOf.map(({ $ref }: { $ref: string }) =>
      $ref.split('/').at(-1)
    );
    const covered = new Set(cases.flatMap(({ events }) => events.map(({ kind }) => kind)));
    expect([...covered].sort()).toEqual(kinds.sort());
  });
});
