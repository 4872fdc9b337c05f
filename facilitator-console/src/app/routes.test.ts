import { match } from '@kurumaza/shared/router/route';
import { expect, it } from 'vitest';
import { routes } from './routes';

it('keeps every page under /console', () => {
  expect(routes.filter(({ path }) => !/^\/console(\/|$)/.test(path))).toEqual([]);
});

it('opens the list of rooms and a room', () => {
  expect(match(routes, '/console/')?.route.path).toBe('/console');
  expect(match(routes, '/console/rooms/7')?.params).toEqual({ room: '7' });
});

it('loads each of its pages', async () => {
  for (const { load } of routes) expect((await load()).default).toBeTypeOf('function');
}, 60_000);
