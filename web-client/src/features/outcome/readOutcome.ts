import type { components } from '@kurumaza/shared/contract/api';
import { api } from '@kurumaza/shared/http/api';

type Schemas = components['schemas'];

/** What came of a question: what was found, and what the owner answered. */
export type Outcome = Schemas['Outcome'];
export type Finding = Schemas['OutcomeFinding'];
export type Source = Schemas['Source'];
export type Summary = Outcome['summaries'][number];
export type Agreement = Finding['agreement'];

export const readOutcome = (topic: string): Promise<Outcome> =>
  api.get('/api/topics/{topic}/outcome', { path: { topic } });

/** I have looked at the answers in this topic. */
export const seeOutcome = (topic: string) =>
  api.put('/api/topics/{topic}/outcome/seen', { path: { topic } });
