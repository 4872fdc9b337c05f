import { api } from '@kurumaza/shared/http/api';
import { readMunicipalities } from '@kurumaza/shared/topic/owner';

/** What is asked now, where people meet, and what was answered. */
export async function readHome() {
  const [topics, rooms, answers, municipalities] = await Promise.all([
    api.get('/api/topics'),
    api.get('/api/rooms'),
    api.get('/api/answers'),
    readMunicipalities()
  ]);
  return { topics, rooms, answers, municipalities };
}

export type HomeData = Awaited<ReturnType<typeof readHome>>;
/** An answer with one voice that led to it. */
export type NewAnswer = HomeData['answers'][number];
