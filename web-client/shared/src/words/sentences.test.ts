import { expect, it } from 'vitest';
import { sentences } from './sentences';

it.each([
  ['朝6時から見られます。6月に始めます。', '朝6時から見られます。', '6月に始めます。'],
  ['「早い者勝ちにしないで。」を受けました。', '「早い者勝ちにしないで。」を受けました。', ''],
  ['まる のない文', 'まる のない文', ''],
  ['一行目\n二行目。', '一行目', '二行目。'],
  ['', '', '']
])('%s has a first sentence', (text, first, rest) => {
  expect(sentences(text)).toEqual({ first, rest });
});
