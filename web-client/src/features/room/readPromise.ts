import { api } from '@kurumaza/shared/http/api';
import { ownerOf, readMunicipalities } from '@kurumaza/shared/topic/owner';

/** Who answers to what was said about a topic, and by when. */
export async function readPromise(topic: string) {
  const reading = api.get('/api/topics/{topic}', { path: { topic } });
  const [{ card }, municipalities] = await Promise.all([reading, readMunicipalities()]);
  const { department, answerDue, outcome } = card;
  return { owner: ownerOf(department, municipalities), answerDue, outcome };
}
