import type { components } from '../contract/api';
import { api } from '../http/api';

export type Ruby = components['schemas']['Ruby'];

/** How the Chinese characters of each text are read, in the order of the texts. */
export async function readReadings(texts: string[]): Promise<Ruby[][]> {
  const { readings } = await api.post('/api/readings', { body: { texts } });
  return readings;
}
