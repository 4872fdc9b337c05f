import type { Topic } from '@kurumaza/shared/topic/topic';
import type { Step } from '@kurumaza/shared/ui/Timeline.svelte';
import { day, dayAndWeekday, daysUntil, m } from '@kurumaza/shared/words';

const STEPS = ['ask', 'talk', 'summarise', 'answer', 'follow-up'] as const;

/** What is promised about a question, step by step; the step of today is marked. */
export function promiseOf({ card, rooms }: Topic, owner: string, now = new Date()): Step[] {
  const held = rooms.filter(({ status }) => status !== 'cancelled');
  const begun = daysUntil(card.participationStarts, now) <= 0;
  const start = day(card.participationStarts, now);
  const details = {
    ask: begun ? m.topic_step_asked({ day: start }) : m.topic_step_ask({ day: start }),
    talk: m.topic_step_talk({ day: day(card.participationEnds, now), rooms: held.length }),
    summarise: card.outcome ? m.topic_step_published() : m.topic_step_summarise(),
    answer: answer({ card }, now),
    'follow-up': m.topic_step_follow_up()
  };
  const titles = {
    ask: m.topic_ask(),
    talk: m.topic_talk(),
    summarise: m.topic_summarise(),
    answer: m.topic_answer({ owner }),
    'follow-up': m.topic_follow_up()
  };
  const today = STEPS.indexOf(card.step);
  return STEPS.map((step, at) => ({
    title: titles[step],
    detail: details[step],
    state: step === 'answer' && card.overdue ? 'late' : stateAt(at, today)
  }));
}

function stateAt(at: number, today: number): Step['state'] {
  if (at === today) return 'now';
  return at < today ? 'done' : 'next';
}

function answer({ card }: Pick<Topic, 'card'>, now: Date): string {
  const due = dayAndWeekday(card.answerDue, now);
  if (card.overdue) return m.topic_step_late({ day: due });
  return card.step === 'follow-up' ? m.topic_step_answered() : m.topic_step_answer({ day: due });
}
