import { m } from '@kurumaza/shared/words';
import { instantOf, timeInJapan, type Phase } from './agenda';
import { dialogue } from './templates';
import type { RoomSettings } from './topics';

/** The settings of a room as one writes them. */
export interface Plan {
  title: string;
  place: string;
  day: string;
  time: string;
  limit: number;
  facilitators: string[];
  agenda: Phase[];
}

/** What a new room begins with. */
export const emptyPlan = (): Plan => ({
  title: '',
  place: m.desk_room_online(),
  day: '',
  time: '20:00',
  limit: 2000,
  facilitators: [],
  agenda: dialogue.agenda()
});

export const planOf = (settings: RoomSettings): Plan => ({
  title: settings.title,
  place: settings.place,
  ...timeInJapan(settings.startsAt),
  limit: settings.statementLimit,
  facilitators: settings.facilitators,
  agenda: settings.agenda
});

export const settingsOf = (plan: Plan): RoomSettings => ({
  title: plan.title,
  place: plan.place,
  startsAt: instantOf(plan.day, plan.time),
  agenda: plan.agenda,
  facilitators: plan.facilitators,
  statementLimit: plan.limit
});
