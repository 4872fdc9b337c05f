import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Annotation } from './annotate';

let root: HTMLElement;
let asked: string[][];
let annotation: Annotation;

/** Reads every 席 as せき and nothing else. */
const read = async (texts: string[]) => {
  asked.push(texts);
  return texts.map((text) =>
    [...text.matchAll(/席/g)].map(({ index }) => ({ start: index, end: index + 1, kana: 'せき' }))
  );
};
const shown = () => vi.waitFor(() => expect(root.querySelector('ruby')).not.toBeNull());
const words = (element: HTMLElement) => {
  const copy = element.cloneNode(true) as HTMLElement;
  copy.querySelectorAll('rt').forEach((reading) => reading.remove());
  return copy.textContent;
};

beforeEach(async () => {
  asked = [];
  root = document.createElement('main');
  root.innerHTML =
    '<p>席につく</p><button>席をとる</button><p>ひらがな</p><textarea>席の話</textarea>';
  document.body.append(root);
  annotation = new Annotation(root, read);
  annotation.start();
  await shown();
});

afterEach(() => {
  annotation.stop();
  root.remove();
});

it('puts readings over what is shown, but not over what is being written', () => {
  expect(asked).toEqual([['席につく', '席をとる']]);
  expect(root.querySelector('p')!.innerHTML).toContain(
    '<ruby>席<rt aria-hidden="true">せき</rt></ruby>につく'
  );
  expect(words(root)).toBe('席につく席をとるひらがな席の話');
});

it('follows a text that changes, and one that goes', async () => {
  const text = root.querySelector('p')!.firstChild as Text;
  text.nodeValue = 'あなたの席';
  await vi.waitFor(() => expect(words(root.querySelector('p')!)).toBe('あなたの席'));
  await vi.waitFor(() => expect(root.querySelectorAll('p ruby')).toHaveLength(1));
  text.remove();
  await vi.waitFor(() => expect(root.querySelector('p')!.textContent).toBe(''));
});

it('asks only once for the same words', async () => {
  root.append('席につく');
  await vi.waitFor(() => expect(root.querySelectorAll('ruby')).toHaveLength(3));
  expect(asked).toHaveLength(1);
});

it('leaves everything as it was when it is switched off', () => {
  annotation.stop();
  expect(root.innerHTML).toBe(
    '<p>席につく</p><button>席をとる</button><p>ひらがな</p><textarea>席の話</textarea>'
  );
});
