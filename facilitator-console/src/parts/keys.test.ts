import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KEYS } from './keyMap';
import { actOnKey, letKeysAct } from './keys';

function press(key: string, on: Element = document.body, more: KeyboardEventInit = {}) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  on.dispatchEvent(event);
  return event;
}

function put(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body.querySelector<HTMLElement>('#it')!;
}

function clicked(element: HTMLElement) {
  const click = vi.fn();
  element.addEventListener('click', click);
  return click;
}

describe('the keys of the console', () => {
  beforeEach(() => document.addEventListener('keydown', actOnKey));
  afterEach(() => {
    document.removeEventListener('keydown', actOnKey);
    localStorage.clear();
  });

  it('are each given to one act only', () => {
    const keys = Object.values(KEYS);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => /^[0-9]$/.test(key))).toEqual([]);
  });

  it('click the button that names them, in either case', () => {
    const click = clicked(put('<button id="it" aria-keyshortcuts="T">テーマ</button>'));
    expect(press('t').defaultPrevented).toBe(true);
    press('T');
    expect(click).toHaveBeenCalledTimes(2);
  });

  it('give the focus to a field that names them', () => {
    const field = put('<input id="it" aria-keyshortcuts="C" />');
    press('c');
    expect(document.activeElement).toBe(field);
  });

  it('do nothing while somebody types', () => {
    const click = clicked(
      put(
        '<input id="name" /><textarea></textarea><select></select><button id="it" aria-keyshortcuts="T">'
      )
    );
    for (const field of document.querySelectorAll('input, textarea, select')) press('t', field);
    expect(click).not.toHaveBeenCalled();
  });

  it('do nothing with a modifier, or while characters are composed', () => {
    const click = clicked(put('<button id="it" aria-keyshortcuts="T">'));
    press('t', document.body, { ctrlKey: true });
    press('t', document.body, { metaKey: true });
    press('t', document.body, { altKey: true });
    press('t', document.body, { isComposing: true });
    expect(click).not.toHaveBeenCalled();
  });

  it('leave the space bar to a focused button', () => {
    const click = clicked(
      put('<button id="other">別</button><button id="it" aria-keyshortcuts="Space">')
    );
    press(' ', document.querySelector('#other')!);
    expect(click).not.toHaveBeenCalled();
    press(' ');
    expect(click).toHaveBeenCalledTimes(1);
  });

  it('act only on what lies in front', () => {
    const click = clicked(
      put(
        '<button id="it" aria-keyshortcuts="1">投げかけ</button>' +
          '<div data-keys="own"><button aria-keyshortcuts="2">テーマ</button></div>'
      )
    );
    press('1');
    expect(click).not.toHaveBeenCalled();
  });

  it('can be switched off, but for the list of keys', () => {
    const click = clicked(put('<button id="it" aria-keyshortcuts="T">'));
    letKeysAct(false);
    press('t');
    expect(click).not.toHaveBeenCalled();
  });
});
