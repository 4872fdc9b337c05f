import type { components } from '@kurumaza/shared/contract/api';
import { api } from '@kurumaza/shared/http/api';

/** The ground rules and the licence in force. */
export const readRules = (): Promise<components['schemas']['Rules']> => api.get('/api/rules');
