import type { components } from '../contract/api';
import { words } from '../words';

type Schemas = components['schemas'];

/** A question put to residents. */
export type Topic = Schemas['Topic'];
export type TopicCard = Schemas['TopicCard'];
export type Department = Schemas['Department'];
export type Municipality = Schemas['Municipality'];

/** The question in the language of the screen. */
export function questionOf(card: Pick<TopicCard, 'question' | 'easyQuestion'>): string {
  return words.locale === 'ja-x-easy' ? (card.easyQuestion ?? card.question) : card.question;
}
