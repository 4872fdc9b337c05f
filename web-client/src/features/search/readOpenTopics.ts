import { api } from '@kurumaza/shared/http/api';

/** The questions about which one can speak now. */
export async function readOpenTopics() {
  const topics = await api.get('/api/topics');
  return topics.filter(({ state, step }) => state === 'open' && step === 'talk');
}
