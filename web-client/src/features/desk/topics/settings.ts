import type { TopicSettings } from './topics';

/** What stands in the form: lists as text, a paragraph or item a line. */
export interface Fields {
  question: string;
  summary: string;
  why: string;
  canChange: string;
  cannotChange: string;
  background: string;
  withEasy: boolean;
  easyQuestion: string;
  easyWhy: string;
  easyCanChange: string;
  easyCannotChange: string;
  easyBackground: string;
  areas: string[];
  concerns: string;
  participationStarts: string;
  participationEnds: string;
  answerDue: string;
  shortPeriodReason: string;
}

const MONTH = 30;
const DAY = 86_400_000;

export const emptyFields = (): Fields => ({
  question: '',
  summary: '',
  why: '',
  canChange: '',
  cannotChange: '',
  background: '',
  withEasy: false,
  easyQuestion: '',
  easyWhy: '',
  easyCanChange: '',
  easyCannotChange: '',
  easyBackground: '',
  areas: [],
  concerns: '',
  participationStarts: '',
  participationEnds: '',
  answerDue: '',
  shortPeriodReason: ''
});

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

export function settingsOf(fields: Fields, department: string): TopicSettings {
  return {
    question: fields.question,
    summary: fields.summary,
    why: lines(fields.why),
    canChange: lines(fields.canChange),
    cannotChange: lines(fields.cannotChange),
    background: lines(fields.background),
    easy: fields.withEasy
      ? {
          question: fields.easyQuestion,
          why: lines(fields.easyWhy),
          canChange: lines(fields.easyCanChange),
          cannotChange: lines(fields.easyCannotChange),
          background: lines(fields.easyBackground)
        }
      : null,
    department,
    areas: fields.areas,
    concerns: lines(fields.concerns),
    participationStarts: fields.participationStarts,
    participationEnds: fields.participationEnds,
    answerDue: fields.answerDue,
    shortPeriodReason: isShort(fields) ? fields.shortPeriodReason : null
  };
}

export function fieldsOf(settings: TopicSettings): Fields {
  const text = (list: readonly string[] | undefined) => (list ?? []).join('\n');
  const { easy } = settings;
  return {
    question: settings.question,
    summary: settings.summary,
    why: text(settings.why),
    canChange: text(settings.canChange),
    cannotChange: text(settings.cannotChange),
    background: text(settings.background),
    withEasy: Boolean(easy),
    easyQuestion: easy?.question ?? '',
    easyWhy: text(easy?.why),
    easyCanChange: text(easy?.canChange),
    easyCannotChange: text(easy?.cannotChange),
    easyBackground: text(easy?.background),
    areas: [...settings.areas],
    concerns: text(settings.concerns),
    participationStarts: settings.participationStarts,
    participationEnds: settings.participationEnds,
    answerDue: settings.answerDue,
    shortPeriodReason: settings.shortPeriodReason ?? ''
  };
}

/** Open for less than 30 days, both ends counted: then a reason is published. */
export function isShort({ participationStarts: from, participationEnds: to }: Fields): boolean {
  if (!from || !to || to < from) return false;
  return (Date.parse(to) - Date.parse(from)) / DAY + 1 < MONTH;
}
