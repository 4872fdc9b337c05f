import type { paths } from '../contract/api';
import type { Answer, Input, Method, PathsWith } from './operation';
import { Offline, problemFrom } from './problem';
import { newKey } from './key';

interface Extras {
  /** Sent as Idempotency-Key: give the same one again to repeat a command safely. */
  key?: string;
  signal?: AbortSignal;
}

interface Anything extends Extras {
  path?: Record<string, string | number>;
  query?: Record<string, unknown>;
  body?: unknown;
}

/** Arguments may be left out where an operation needs none. */
type Arguments<I> = Record<never, never> extends I ? [input?: I & Extras] : [input: I & Extras];

/** The API as the contract has it. Rejects with ApiProblem (refused) or Offline (not reached). */
export const api = {
  get: <P extends PathsWith<'get'>>(path: P, ...input: Arguments<Input<P, 'get'>>) =>
    send<P, 'get'>('get', path, input[0]),
  post: <P extends PathsWith<'post'>>(path: P, ...input: Arguments<Input<P, 'post'>>) =>
    send<P, 'post'>('post', path, input[0]),
  put: <P extends PathsWith<'put'>>(path: P, ...input: Arguments<Input<P, 'put'>>) =>
    send<P, 'put'>('put', path, input[0]),
  del: <P extends PathsWith<'delete'>>(path: P, ...input: Arguments<Input<P, 'delete'>>) =>
    send<P, 'delete'>('delete', path, input[0])
};

async function send<P extends keyof paths, M extends Method>(
  method: M,
  path: P,
  input: unknown
): Promise<Answer<P, M>> {
  const given = (input ?? {}) as Anything;
  const response = await reach(addressOf(path, given), requestOf(method, given));
  if (!response.ok) throw await problemFrom(response);
  return (await contentOf(response)) as Answer<P, M>;
}

function contentOf(response: Response): Promise<unknown> | undefined {
  const type = response.headers.get('Content-Type');
  if (type?.includes('json')) return response.json();
  return type?.includes('pdf') ? response.blob() : undefined;
}

async function reach(address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, request);
  } catch (cause) {
    if (request.signal?.aborted) throw cause;
    throw new Offline('The server could not be reached', { cause });
  }
}

function requestOf(method: Method, { body, key, signal }: Anything): RequestInit {
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (method !== 'get') headers['Idempotency-Key'] = key ?? newKey();
  return {
    method: method.toUpperCase(),
    headers,
    body: body === undefined ? undefined : JSON.stringify(body),
    signal,
    credentials: 'same-origin'
  };
}

/** The address of an operation, its path and query parameters filled in. */
export function addressOf(template: string, { path = {}, query = {} }: Anything = {}): string {
  const filled = template.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(path[name]))
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null) search.append(name, String(one));
    }
  }
  return search.size ? `${filled}?${search}` : filled;
}
