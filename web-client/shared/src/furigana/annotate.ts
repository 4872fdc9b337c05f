import type { Ruby } from './readReadings';

type Read = (texts: string[]) => Promise<Ruby[][]>;

const HAN = /\p{Script=Han}/u;
const SKIPPED =
  'script, style, textarea, input, select, svg, ruby, kbd, code, .visually-hidden, [data-plain]';
const GATHER = 60;
const AGAIN = 5_000;
const MOST_TEXTS = 100;

/**
 * Puts readings over the Chinese characters that are on the screen, and over those that come. The
 * text nodes stay where they are, empty, since they belong to who drew them: when one gets other
 * words, its readings go and new ones are asked for. Screen readers hear the words alone.
 */
export class Annotation {
  #root: HTMLElement;
  #read: Read;
  #known = new Map<string, Ruby[]>();
  #shown = new Map<Text, { text: string; element: HTMLElement }>();
  #due = new Set<Text>();
  #timer?: ReturnType<typeof setTimeout>;
  #on = false;
  #observer = new MutationObserver((records) => this.#follow(records));

  constructor(root: HTMLElement, read: Read) {
    this.#root = root;
    this.#read = read;
  }

  start(): void {
    if (this.#on) return;
    this.#on = true;
    document.documentElement.dataset.furigana = '';
    this.#listen();
    this.#look(this.#root);
  }

  stop(): void {
    if (!this.#on) return;
    this.#on = false;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#observer.disconnect();
    delete document.documentElement.dataset.furigana;
    for (const [node, { text, element }] of this.#shown) {
      element.remove();
      node.nodeValue = text;
    }
    this.#shown.clear();
    this.#due.clear();
  }

  #listen(): void {
    this.#observer.observe(this.#root, { subtree: true, childList: true, characterData: true });
  }

  #follow(records: MutationRecord[]): void {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'characterData') this.#look(target);
      removedNodes.forEach((node) => this.#forget(node));
      addedNodes.forEach((node) => this.#look(node));
    }
  }

  /** Notes what is to be read in and under a node. */
  #look(node: Node): void {
    for (const text of textsIn(node)) {
      const shown = this.#shown.get(text);
      if (shown && !text.nodeValue) text.after(shown.element);
      else this.#take(text);
    }
    if (this.#due.size) this.#timer ??= setTimeout(() => void this.#show(), GATHER);
  }

  #take(text: Text): void {
    this.#shown.get(text)?.element.remove();
    this.#shown.delete(text);
    if (HAN.test(text.data) && text.parentElement?.closest(SKIPPED) === null) this.#due.add(text);
  }

  #forget(node: Node): void {
    for (const text of textsIn(node)) {
      const shown = this.#shown.get(text);
      if (!shown || text.isConnected) continue;
      shown.element.remove();
      text.nodeValue = shown.text;
      this.#shown.delete(text);
    }
  }

  async #show(): Promise<void> {
    const due = [...this.#due];
    this.#due.clear();
    try {
      await this.#learn([...new Set(due.map(({ data }) => data))]);
      this.#timer = undefined;
    } catch {
      this.#timer = setTimeout(() => void this.#show(), AGAIN);
      due.forEach((text) => this.#due.add(text));
      return;
    }
    if (!this.#on) return;
    this.#follow(this.#observer.takeRecords());
    due.filter((text) => text.isConnected && this.#known.has(text.data)).forEach(this.#put, this);
    this.#observer.takeRecords();
    if (this.#due.size) this.#timer ??= setTimeout(() => void this.#show(), GATHER);
  }

  async #learn(texts: readonly string[]): Promise<void> {
    const unknown = texts.filter((text) => !this.#known.has(text));
    for (let at = 0; at < unknown.length; at += MOST_TEXTS) {
      const some = unknown.slice(at, at + MOST_TEXTS);
      const readings = await this.#read(some);
      some.forEach((text, index) => this.#known.set(text, readings[index] ?? []));
    }
  }

  #put(node: Text): void {
    const text = node.data;
    const rubies = this.#known.get(text)!;
    if (!rubies.length || this.#shown.has(node)) return;
    const element = document.createElement('span');
    element.append(...partsOf(text, rubies));
    node.nodeValue = '';
    node.after(element);
    this.#shown.set(node, { text, element });
  }
}

function textsIn(node: Node): Text[] {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const texts: Text[] = node instanceof Text ? [node] : [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

function partsOf(text: string, rubies: readonly Ruby[]): (string | HTMLElement)[] {
  const parts: (string | HTMLElement)[] = [];
  let at = 0;
  for (const { start, end, kana } of rubies) {
    parts.push(text.slice(at, start), ruby(text.slice(start, end), kana));
    at = end;
  }
  return [...parts, text.slice(at)];
}

function ruby(word: string, kana: string): HTMLElement {
  const element = document.createElement('ruby');
  const reading = document.createElement('rt');
  reading.textContent = kana;
  reading.ariaHidden = 'true';
  element.append(word, reading);
  return element;
}
