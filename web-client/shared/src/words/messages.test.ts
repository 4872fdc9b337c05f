import { describe, expect, it } from 'vitest';
import { LOCALES } from '.';

type Words = Record<string, unknown>;
const files = import.meta.glob<Words>('../../messages/*/*.json', {
  eager: true,
  import: 'default'
});
const features = new Set(Object.keys(files).map((path) => path.split('/').at(-2)!));

const wordsOf = (feature: string, locale: string) =>
  files[`../../messages/${feature}/${locale}.json`] ?? {};
const inputs = (message: unknown) =>
  [...JSON.stringify(message).matchAll(/\{(\w+)\}/g)].map((hit) => hit[1]).sort();

describe.each([...features])('the words of %s', (feature) => {
  const ours = wordsOf(feature, 'ja');

  it('carry the name of the feature in front', () => {
    expect(Object.keys(ours).filter((key) => !key.startsWith(`${feature.split('-')[0]}_`))).toEqual(
      []
    );
  });

  it.each(LOCALES.filter((locale) => locale !== 'ja'))('are all there in %s', (locale) => {
    const theirs = wordsOf(feature, locale);
    expect(Object.keys(theirs).sort()).toEqual(Object.keys(ours).sort());
    for (const key of Object.keys(ours)) {
      expect([key, inputs(theirs[key])]).toEqual([key, inputs(ours[key])]);
    }
  });
});

it('stand in one place only, because a second one would silently win', () => {
  const keys = [...features].flatMap((feature) => Object.keys(wordsOf(feature, 'ja')));
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});
