import { m } from '@kurumaza/shared/words';
import { instantOf, timeInJapan, type Phase } from './agenda';
import { dialogue } from './templates';
import type { Admission, Crew, RoomSettings } from './topics';

/** The settings of a room as one writes them. */
export interface Plan {
  title: string;
  place: string;
  day: string;
  time: string;
  limit: number;
  crew: Crew;
  agenda: Phase[];
  admission: Admission;
}

const OPEN: Admission = { kind: 'open', seats: null, graceMinutes: null, readers: 'everyone' };

/** What a new room begins with. */
export const emptyPlan = (): Plan => ({
  title: '',
  place: m.desk_room_online(),
  day: '',
  time: '20:00',
  limit: 2000,
  crew: {},
  agenda: dialogue.agenda(),
  admission: { ...OPEN }
});

export const planOf = (settings: RoomSettings): Plan => ({
  title: settings.title,
  place: settings.place,
  ...timeInJapan(settings.startsAt),
  limit: settings.statementLimit,
  crew: settings.crew,
  agenda: settings.agenda,
  admission: settings.admission ?? { ...OPEN }
});

export const settingsOf = (plan: Plan): RoomSettings => ({
  title: plan.title,
  place: plan.place,
  startsAt: instantOf(plan.day, plan.time),
  agenda: plan.agenda,
  crew: plan.crew,
  statementLimit: plan.limit,
  admission: plan.admission
});
