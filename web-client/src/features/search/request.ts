export const KINDS = ['topic', 'finding', 'answer', 'statement'] as const;
export type Kind = (typeof KINDS)[number];

/** Hits on a page, as the server has it, and the last page that it gives. */
const PAGE = 20;
const LAST = 100;

/** What is searched for, as the address of the page says it. */
export interface Request {
  readonly q: string;
  readonly kind: Kind | undefined;
  readonly page: number;
}

export function requestOf(query: URLSearchParams): Request {
  const page = Number(query.get('page') ?? 1);
  return {
    q: (query.get('q') ?? '').trim(),
    kind: KINDS.find((one) => one === query.get('kind')),
    page: Number.isInteger(page) && page >= 1 && page <= LAST ? page : 1
  };
}

/** The address that shows it. */
export function addressOf({ q, kind, page }: Request): string {
  const query = new URLSearchParams({ q });
  if (kind) query.set('kind', kind);
  if (page > 1) query.set('page', String(page));
  return `/search?${query}`;
}

export const pagesOf = (total: number): number => Math.min(LAST, Math.ceil(total / PAGE));
