import type { components } from '@kurumaza/shared/contract/api';
import { api } from '@kurumaza/shared/http/api';

type Schemas = components['schemas'];

export type Outcome = Schemas['Outcome'];
export type Finding = Schemas['OutcomeFinding'];
export type AnswerRequest = Schemas['AnswerRequest'];

export const readOutcome = (topic: string): Promise<Outcome> =>
  api.get('/api/topics/{topic}/outcome', { path: { topic } });

export const answerFinding = (
  topic: string,
  { room, sequence }: Finding['finding'],
  body: AnswerRequest,
  key: string
): Promise<Schemas['Answer']> =>
  api.put('/api/topics/{topic}/findings/{room}/{finding}/answer', {
    path: { topic, room, finding: sequence },
    body,
    key
  });
