import type { components } from '../contract/api';
import { m } from '../words';
import type { IconName } from '../ui/icons';

/** What the owner said to a finding. */
export type Answer = components['schemas']['Answer'];
export type AnswerKind = Answer['kind'];

const kinds: Record<AnswerKind, { icon: IconName; name: () => string }> = {
  accepted: { icon: 'check', name: m.answer_accepted },
  partly: { icon: 'triangle', name: m.answer_partly },
  'under-study': { icon: 'clock', name: m.answer_under_study },
  declined: { icon: 'cross', name: m.answer_declined }
};

/** The sign and the words of a kind of answer. */
export const kindOf = (kind: AnswerKind) => kinds[kind];

/** Whether something changes because of it. */
export const isChange = ({ kind }: Answer): boolean => kind === 'accepted' || kind === 'partly';
