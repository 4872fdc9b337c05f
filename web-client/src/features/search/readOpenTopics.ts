import { api } from '@kurumaza/shared/http/api';

/** The questions that are open now. */
export async function readOpenTopics() {
  const topics = await api.get('/api/topics');
  return topics.filter(({ state }) => state === 'open');
}
