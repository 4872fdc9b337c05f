import { m } from '../words';
import type { components } from '../contract/api';

export type Part = components['schemas']['CrewPart'];

export const partName: Record<Part, () => string> = {
  lead: m.crew_lead,
  co: m.crew_co,
  observer: m.crew_observer,
  scribe: m.crew_scribe,
  policy: m.crew_policy
};

/** Whether somebody in the crew may do more than watch. */
export const runs = (part: Part | null): boolean => part === 'lead' || part === 'co';
