import { m } from '../words';
import type { Urgent } from './urgent.svelte';

export type UrgentReason = Urgent['reason'];

export const reasonName: Record<UrgentReason, () => string> = {
  'child-safety': m.urgent_child_safety,
  danger: m.urgent_danger,
  other: m.urgent_other
};
