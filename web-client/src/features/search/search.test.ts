import { expect, it } from 'vitest';
import { pieces, plain } from './marks';
import { addressOf, pagesOf, requestOf } from './request';

const at = (query: string) => requestOf(new URLSearchParams(query));

it('reads what is searched for from the address, and writes it there', () => {
  const request = { q: '病児 保育', kind: 'finding', page: 3 } as const;
  expect(at(addressOf(request).split('?')[1]!)).toEqual(request);
  expect(addressOf({ q: '公園', kind: undefined, page: 1 })).toBe('/search?q=%E5%85%AC%E5%9C%92');
});

it('takes an address that makes no sense as the first page of everything', () => {
  expect(at('q=%20a%20&kind=person&page=-2')).toEqual({ q: 'a', kind: undefined, page: 1 });
  expect(at('page=1e9')).toEqual({ q: '', kind: undefined, page: 1 });
});

it('counts pages', () => {
  expect([0, 1, 20, 21, 9999].map(pagesOf)).toEqual([0, 1, 1, 2, 100]);
});

it('finds the marks in a text', () => {
  expect(pieces('朝の\uE000病児\uE001保育')).toEqual([
    { text: '朝の', hit: false },
    { text: '病児', hit: true },
    { text: '保育', hit: false }
  ]);
  expect(pieces('\uE000全部\uE001')).toEqual([{ text: '全部', hit: true }]);
  expect(pieces('片方\uE000だけ')).toEqual([{ text: '片方だけ', hit: false }]);
  expect(plain('\uE000全\uE001部')).toBe('全部');
});
