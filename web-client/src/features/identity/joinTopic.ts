import type { components } from '@kurumaza/shared/contract/api';
import { api } from '@kurumaza/shared/http/api';

type Schemas = components['schemas'];

/** Takes part in a topic, having agreed to these rules and this licence. */
export const joinTopic = (
  topic: string,
  nickname: string,
  { version, licence }: Schemas['Rules']
): Promise<Schemas['Participation']> =>
  api.post('/api/topics/{topic}/participants', {
    path: { topic },
    body: { nickname, rules: version, licence }
  });
