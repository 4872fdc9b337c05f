import type { components } from '@kurumaza/shared/contract/api';
import { api } from '@kurumaza/shared/http/api';
import type { Request } from './request';

export type SearchResult = components['schemas']['SearchResult'];
export type Hit = components['schemas']['SearchHit'];

/** Nothing is asked of the server for an empty query. */
export async function readSearch({ q, kind, page }: Request): Promise<SearchResult | null> {
  return q ? api.get('/api/search', { query: { q, kind, page } }) : null;
}
