import type { components } from '@kurumaza/shared/contract/api';
import { api } from '@kurumaza/shared/http/api';

/** Something that needs the person at the desk. */
export type DeskItem = components['schemas']['DeskItem'];

export const readDesk = (): Promise<DeskItem[]> => api.get('/api/desk');
