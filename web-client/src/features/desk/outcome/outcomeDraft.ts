import type { components } from '@kurumaza/shared/contract/api';
import { api } from '@kurumaza/shared/http/api';

type Schemas = components['schemas'];

/** The outcome under work, with its sources. */
export type Draft = Schemas['OutcomeDraft'];
export type Sentence = Schemas['OutcomeSentence'];
export type Source = Schemas['Source'];

const at = (topic: string) => ({ path: { topic } });

export const readDraft = (topic: string): Promise<Draft> =>
  api.get('/api/topics/{topic}/outcome/draft', at(topic));

export const titleOutcome = (
  topic: string,
  title: string,
  intro: string,
  key: string
): Promise<Draft> =>
  api.put('/api/topics/{topic}/outcome/draft', { ...at(topic), body: { title, intro }, key });

/** @param text other words, or null to leave them as they are */
export const editSentence = (
  topic: string,
  sentence: string,
  text: string | null,
  confirmed: boolean,
  key: string
): Promise<Draft> =>
  api.put('/api/topics/{topic}/outcome/draft/sentences/{sentence}', {
    path: { topic, sentence },
    body: { text, confirmed },
    key
  });

export const dropSentence = (topic: string, sentence: string, key: string): Promise<Draft> =>
  api.del('/api/topics/{topic}/outcome/draft/sentences/{sentence}', {
    path: { topic, sentence },
    key
  });

export const takeOverFindings = (topic: string, key: string): Promise<Draft> =>
  api.post('/api/topics/{topic}/outcome/draft/findings', { ...at(topic), key });

export const reviewOutcome = (topic: string, key: string): Promise<Draft> =>
  api.post('/api/topics/{topic}/outcome/draft/review', { ...at(topic), key });

export const returnOutcome = (topic: string, reason: string, key: string): Promise<Draft> =>
  api.post('/api/topics/{topic}/outcome/draft/return', { ...at(topic), body: { reason }, key });

export const approveOutcome = (topic: string, key: string): Promise<Draft> =>
  api.post('/api/topics/{topic}/outcome/draft/approval', { ...at(topic), key });
