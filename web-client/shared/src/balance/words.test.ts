import { describe, expect, it } from 'vitest';
import { agrees, differs, isQuestion, replies, termsOf } from './words';

describe('a question', () => {
  it.each([
    'どこで登録できますか？',
    '登録は要りますか',
    'Where do you register?',
    '前の日に分かるのはなぜでしょうか。',
    '何時からですか。教えてください？'
  ])('is %s', (text) => expect(isQuestion(text)).toBe(true));

  it.each([
    'そうですか。',
    'なるほど、そうなんですか？',
    '登録しました。',
    'やめようかな。',
    'いいじゃないですか。'
  ])('is not %s', (text) => expect(isQuestion(text)).toBe(false));
});

describe('words about something', () => {
  it('are kanji, katakana and longer Latin words', () => {
    expect([...termsOf('朝のバスは Toyama まで there です')]).toEqual(['朝', 'バス', 'toyama']);
  });
});

describe('words that begin as a reply', () => {
  it.each(['はい、できます。', 'うちはまだです。', 'ありますよ。', 'Yes, at the office.'])(
    'are %s',
    (text) => expect(replies(text)).toBe(true)
  );
  it.each(['バスが合いません。', '雨の日がつらいです。', 'Nobody came.'])('are not %s', (text) =>
    expect(replies(text)).toBe(false)
  );
});

describe('words that agree or differ', () => {
  it.each(['賛成です。', '私もそう思います。', 'いいですね。', 'I agree with that.'])(
    'agree: %s',
    (text) => expect([agrees(text), differs(text)]).toEqual([true, false])
  );
  it.each([
    '賛成ですが、費用が心配です。',
    'でも、登録が要ります。',
    '違う考えです。',
    'I disagree.',
    'そうは思いません。'
  ])('differ: %s', (text) => expect([agrees(text), differs(text)]).toEqual([false, true]));
  it.each(['朝は7時に出ます。', '写真でもかまいません。', '7時ですが。'])(
    'do neither: %s',
    (text) => expect([agrees(text), differs(text)]).toEqual([false, false])
  );
});
