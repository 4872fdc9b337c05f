import type { components } from '../contract/api';
import { api } from '../http/api';

export type Urgent = components['schemas']['Urgent'];

const EVERY = 10_000;

let all = $state.raw<readonly Urgent[]>([]);
let timer: ReturnType<typeof setInterval> | undefined;
let watchers = 0;

/** What must not wait and reached who is at this screen; asked for again while anybody watches. */
export const urgent = {
  get all(): readonly Urgent[] {
    return all;
  },
  get waiting(): number {
    return all.filter(({ takenAt }) => takenAt === null).length;
  },
  async load(): Promise<void> {
    all = await api.get('/api/escalations');
  },
  /** Returns what ends the watching. */
  watch(): () => void {
    const look = () => void urgent.load().catch(() => undefined);
    if (watchers++ === 0) {
      look();
      timer = setInterval(look, EVERY);
    }
    return () => {
      if (--watchers === 0) clearInterval(timer);
    };
  }
};

export const take = (room: string, escalation: number, key: string) =>
  api.put('/api/rooms/{room}/escalations/{escalation}/taking', {
    path: { room, escalation },
    key
  });
