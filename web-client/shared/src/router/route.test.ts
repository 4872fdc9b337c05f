import { describe, expect, expectTypeOf, it } from 'vitest';
import { match, route, type Params } from './route';

const none = () => Promise.reject(new Error('not loaded here'));
const routes = [
  route('/', 'page', none),
  route('/topics/:topic', 'page', none),
  route('/topics/:topic/join', 'page', none),
  route('/desk/*', 'desk', none)
];

function found(pathname: string) {
  const hit = match(routes, pathname);
  return hit && [hit.route.path, hit.params];
}

describe('match', () => {
  it('finds a page and its parameters', () => {
    expect(found('/')).toEqual(['/', {}]);
    expect(found('/topics/7')).toEqual(['/topics/:topic', { topic: '7' }]);
    expect(found('/topics/7/join')).toEqual(['/topics/:topic/join', { topic: '7' }]);
  });

  it('gives the rest of the path to a page with an asterisk', () => {
    expect(found('/desk')).toEqual(['/desk/*', { rest: '' }]);
    expect(found('/desk/topics/new')).toEqual(['/desk/*', { rest: 'topics/new' }]);
  });

  it('looks past a slash at the end and decodes what stands in the path', () => {
    expect(found('/topics/%E5%B1%B1/')).toEqual(['/topics/:topic', { topic: '山' }]);
    expect(found('/topics/%E0%A4%A')).toEqual(['/topics/:topic', { topic: '%E0%A4%A' }]);
  });

  it('finds nothing for an address that does not exist', () => {
    expect(found('/topics')).toBeUndefined();
    expect(found('/topics/7/else')).toBeUndefined();
  });

  it('types the parameters by the path', () => {
    expectTypeOf<Params<'/rooms/:room'>>().toEqualTypeOf<{ room: string }>();
  });
});
