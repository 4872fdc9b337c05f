import { match } from '@kurumaza/shared/router/route';
import { expect, it } from 'vitest';
import { routes } from './routes';

it.each([
  ['/', '/', {}],
  ['/topics/7', '/topics/:topic', { topic: '7' }],
  ['/topics/7/join', '/topics/:topic/join', { topic: '7' }],
  ['/topics/7/outcome', '/topics/:topic/outcome', { topic: '7' }],
  ['/rooms/9', '/rooms/:room', { room: '9' }],
  ['/desk/topics/new', '/desk/topics/new', {}],
  ['/desk/topics/7/answers', '/desk/topics/:topic/answers', { topic: '7' }]
])('%s is a page', (address, path, params) => {
  const found = match(routes, address);
  expect([found?.route.path, found?.params]).toEqual([path, params]);
});

it('leaves the console, the API and the documents to the server', () => {
  for (const address of ['/console/', '/api/session', '/docs/problems/room-closed', '/openapi']) {
    expect(match(routes, address)).toBeUndefined();
  }
});

it('loads each of its pages', async () => {
  for (const { load } of routes) expect((await load()).default).toBeTypeOf('function');
}, 60_000);
