import { afterEach, describe, expect, it, vi } from 'vitest';
import { addressOf, api } from './api';
import { ApiProblem, Offline } from './problem';

const calls: { address: string; request: RequestInit }[] = [];

function answer(body: string, init: ResponseInit & { type?: string }) {
  vi.stubGlobal('fetch', (address: string, request: RequestInit) => {
    calls.push({ address, request });
    const headers = init.type ? { 'Content-Type': init.type } : undefined;
    return Promise.resolve(new Response(init.status === 204 ? null : body, { ...init, headers }));
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
  calls.length = 0;
});

const session = () => api.get('/api/session');

describe('api', () => {
  it('sends JSON and the key that was given', async () => {
    answer('{"account":null}', { status: 200, type: 'application/json' });
    const body = { login: 'a', password: 'b' };
    await api.post('/api/session', { body, key: 'k-1' });
    const [{ address, request }] = calls as [(typeof calls)[0]];
    expect([address, request.method, request.body]).toEqual([
      '/api/session',
      'POST',
      JSON.stringify(body)
    ]);
    expect(request.headers).toMatchObject({
      'Content-Type': 'application/json',
      'Idempotency-Key': 'k-1'
    });
  });

  it('answers undefined where there is no content', async () => {
    answer('', { status: 204 });
    expect(await api.del('/api/session')).toBeUndefined();
  });

  it('turns a problem into ApiProblem, with what is wrong in each field', async () => {
    const problem = {
      type: '/docs/problems/room-closed',
      title: '部屋は閉じました',
      status: 409,
      detail: 'まとめができたら、問いのページで読めます。',
      errors: [{ field: 'text', detail: '長すぎます。' }]
    };
    answer(JSON.stringify(problem), { status: 409, type: 'application/problem+json' });
    const thrown = await session().catch((reason: unknown) => reason);
    expect(thrown).toBeInstanceOf(ApiProblem);
    expect(thrown).toMatchObject({ ...problem, slug: 'room-closed', message: problem.detail });
    expect((thrown as ApiProblem).errorOf('text')).toBe('長すぎます。');
  });

  it.each(['<h1>Bad Gateway</h1>', '{broken'])('copes with an error that says %s', async (body) => {
    answer(body, { status: 502, type: body.startsWith('{') ? 'application/json' : 'text/html' });
    await expect(session()).rejects.toMatchObject({ type: 'about:blank', status: 502, detail: '' });
  });

  it('rejects with Offline when the server is not reached', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(session()).rejects.toBeInstanceOf(Offline);
  });

  it('lets an abort through as it is', async () => {
    const signal = AbortSignal.abort();
    vi.stubGlobal('fetch', () => Promise.reject(signal.reason));
    await expect(api.get('/api/session', { signal })).rejects.toBe(signal.reason);
  });
});

describe('addressOf', () => {
  it('fills in path and query, leaving out what is not given', () => {
    const path = { topic: 'a/b' };
    const query = { q: '公園', area: ['16201', '16202'], page: undefined };
    expect(addressOf('/api/topics/{topic}', { path, query })).toBe(
      '/api/topics/a%2Fb?q=%E5%85%AC%E5%9C%92&area=16201&area=16202'
    );
  });
});
