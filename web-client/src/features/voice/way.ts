import type { Step } from '@kurumaza/shared/ui/Timeline.svelte';
import { day, dayAndTime, daysUntil, m } from '@kurumaza/shared/words';
import type { Voice } from './readVoice';

/** The way of a voice: said, sorted into a theme, found, answered. What comes next is marked. */
export function wayOf(voice: Voice, now = new Date()): Step[] {
  const said = {
    title: m.voice_said(),
    detail: m.voice_said_where({ when: dayAndTime(voice.at, now), room: voice.roomTitle }),
    state: 'done'
  } as const;
  if (voice.status === 'held') return [said, { title: m.voice_held(), state: 'now' }];
  if (voice.status === 'veiled') return [said, { title: m.voice_veiled(), state: 'now' }];
  if (voice.status !== 'shown') return [said];
  const steps: Step[] = [said, themeStep(voice), findingStep(voice), answerStep(voice, now)];
  const next = steps.findIndex(({ state }) => state === 'next');
  return steps.map((step, at) => (at === next ? { ...step, state: 'now' } : step));
}

function themeStep({ theme, findings }: Voice): Step {
  if (theme) return { title: m.voice_theme({ name: theme }), state: 'done' };
  return { title: m.voice_theme_none(), state: findings.length ? 'done' : 'next' };
}

function findingStep({ findings }: Voice): Step {
  return findings.length
    ? { title: m.voice_found({ count: findings.length }), state: 'done' }
    : { title: m.voice_found_none(), state: 'next' };
}

function answerStep({ findings, answerDue }: Voice, now: Date): Step {
  const answered = findings.filter(({ answer }) => answer).length;
  if (answered && answered === findings.length) return { title: m.voice_answered(), state: 'done' };
  const late = findings.length > 0 && daysUntil(answerDue, now) < 0;
  const detail = answered ? m.voice_answered_some({ answered, count: findings.length }) : undefined;
  return late
    ? { title: m.voice_answer_late({ day: day(answerDue, now) }), detail, state: 'late' }
    : { title: m.voice_answer_due({ day: day(answerDue, now) }), detail, state: 'next' };
}
