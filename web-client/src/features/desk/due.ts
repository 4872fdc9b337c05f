import { daysUntil } from '@kurumaza/shared/words';
import type { DeskItem } from './readDesk';

/** When something is due, seen from today. */
export type When = 'late' | 'today' | 'week' | 'later';

const ORDER: readonly When[] = ['late', 'today', 'week', 'later'];
const DAYS_IN_A_WEEK = 7;

export function whenDue({ due }: Pick<DeskItem, 'due'>, now = new Date()): When {
  const days = daysUntil(due, now);
  if (days < 0) return 'late';
  if (days === 0) return 'today';
  return days < DAYS_IN_A_WEEK ? 'week' : 'later';
}

/** By due date only; groups that have nothing are left out. */
export function byDue(
  items: readonly DeskItem[],
  now = new Date()
): { when: When; items: DeskItem[] }[] {
  const sorted = [...items].sort((a, b) => a.due.localeCompare(b.due));
  return ORDER.map((when) => ({
    when,
    items: sorted.filter((item) => whenDue(item, now) === when)
  })).filter((group) => group.items.length > 0);
}

const NEXT: Record<DeskItem['kind'], string> = {
  'draft-outcome': '',
  review: '/outcome',
  approve: '/outcome',
  revise: '/outcome',
  answer: '/answers',
  'next-word': '/answers',
  conclude: '',
  ends: ''
};

/** The page where the next step is taken. */
export const linkOf = ({ kind, topic }: DeskItem): string => `/desk/topics/${topic}${NEXT[kind]}`;
