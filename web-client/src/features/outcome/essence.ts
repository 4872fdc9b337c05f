import { isChange, type Answer } from '@kurumaza/shared/answer/answer';
import { dateOf, daysUntil, sentences } from '@kurumaza/shared/words';
import type { Agreement, Finding, Outcome } from './readOutcome';

/** A finding with its answer. */
export type Answered = Finding & { answer: Answer };

/** What a reader in a hurry must know of an outcome. */
export interface Essence {
  /** The answer in a sentence; while there is none, what was found. */
  readonly headline: string;
  /** The answer that the headline is from. */
  readonly first: Answered | undefined;
  /** The other things that change, what is being studied, and what is declined. */
  readonly changes: readonly Answered[];
  readonly studied: readonly Answered[];
  readonly declined: readonly Answered[];
  readonly unanswered: number;
}

export function essenceOf({ findings, title, question }: Outcome): Essence {
  const answered = findings.filter((one): one is Answered => one.answer !== null);
  const of = (kind: Answer['kind']) => answered.filter(({ answer }) => answer.kind === kind);
  const changes = answered.filter(({ answer }) => isChange(answer));
  const first = changes[0] ?? answered[0];
  const found = title === question ? findings[0]?.text : title;
  const others = (those: readonly Answered[]) => those.filter((one) => one !== first);
  return {
    headline: first ? sentences(first.answer.text).first : (found ?? title),
    first,
    changes: others(changes),
    studied: others(of('under-study')),
    declined: others(of('declined')),
    unanswered: findings.length - answered.length
  };
}

/** The last answer and how many days before (or, negative, after) the promised day it came. */
export function lastAnswer({ findings, answerDue }: Outcome) {
  const days = findings.flatMap(({ answer }) => (answer ? [answer.answeredAt] : [])).sort();
  const last = days.at(-1);
  return last && { at: last, early: daysUntil(answerDue, new Date(`${dateOf(last)}T03:00:00Z`)) };
}

/** How many findings were agreed on, split, or left open. */
export function agreements(findings: readonly Finding[]): { kind: Agreement; count: number }[] {
  return (['agreed', 'split', 'unsure'] as const).map((kind) => ({
    kind,
    count: findings.filter(({ agreement }) => agreement === kind).length
  }));
}

/** Where a finding stands on the page. */
export const anchorOf = ({ finding }: Pick<Finding, 'finding'>): string =>
  `f-${finding.room}-${finding.sequence}`;
