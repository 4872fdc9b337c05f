import { api } from '@kurumaza/shared/http/api';
import { readMunicipalities } from '@kurumaza/shared/topic/owner';

/** A question with all that is promised about it. */
export async function readTopic(topic: string) {
  const [found, municipalities] = await Promise.all([
    api.get('/api/topics/{topic}', { path: { topic } }),
    readMunicipalities()
  ]);
  return { ...found, municipalities };
}
