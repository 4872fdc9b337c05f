import { m } from '@kurumaza/shared/words';
import type { TopicCard } from './topics';

const states: Record<TopicCard['state'], () => string> = {
  draft: m.desk_state_draft,
  open: m.desk_state_open,
  concluded: m.desk_state_concluded,
  abandoned: m.desk_state_abandoned
};

export const stateOf = ({ state }: Pick<TopicCard, 'state'>): string => states[state]();
