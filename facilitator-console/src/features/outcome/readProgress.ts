import { api } from '@kurumaza/shared/http/api';
import { ApiProblem } from '@kurumaza/shared/http/problem';

/** What happens to the talk after it has closed, and who does it by when. */
export interface Progress {
  readonly department: string;
  /** YYYY-MM-DD; undefined once the topic has ended. */
  readonly answerDue?: string;
  /** none: nothing is drafted yet. */
  readonly outcome: 'none' | 'draft' | 'reviewed' | 'published' | 'reopened';
}

export async function readProgress(topic: string): Promise<Progress> {
  const [{ card }, outcome] = await Promise.all([
    api.get('/api/topics/{topic}', { path: { topic } }),
    stateOfDraft(topic)
  ]);
  return {
    department: card.department.name,
    answerDue: card.state === 'open' ? card.answerDue : undefined,
    outcome
  };
}

async function stateOfDraft(topic: string): Promise<Progress['outcome']> {
  try {
    return (await api.get('/api/topics/{topic}/outcome/draft', { path: { topic } })).state;
  } catch (reason) {
    if (reason instanceof ApiProblem && reason.status === 404) return 'none';
    throw reason;
  }
}
