import { api } from '@kurumaza/shared/http/api';

/** Who answers to what was said about a topic, and by when. */
export async function readPromise(topic: string) {
  const { card } = await api.get('/api/topics/{topic}', { path: { topic } });
  return { department: card.department.name, answerDue: card.answerDue, outcome: card.outcome };
}
