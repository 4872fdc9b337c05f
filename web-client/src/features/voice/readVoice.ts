import type { components } from '@kurumaza/shared/contract/api';
import { api } from '@kurumaza/shared/http/api';

/** One thing that I said, and where it went. */
export type Voice = components['schemas']['Voice'];
export type VoiceFinding = Voice['findings'][number];

/** What I said and where it went, newest first. */
export const readVoice = (): Promise<Voice[]> => api.get('/api/voice');

/** I have looked at the answers. */
export const seeAnswers = () => api.put('/api/voice/seen');
