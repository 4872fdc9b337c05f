import { recall, remember } from '@kurumaza/shared/words/remembered';

const FIELD = 'input, textarea, select, [contenteditable]';
const NOT_TYPED_IN = ['checkbox', 'radio', 'button', 'submit'];
const OWN_SPACE = 'button, a, summary, input';

/** Whether single keys act at all; some people's speech input or switches would set them off. */
export function keysAct(): boolean {
  return recall('keys') !== 'off';
}

export function letKeysAct(on: boolean): void {
  remember('keys', on ? 'on' : 'off');
}

/**
 * Acts on the button, link or field in front whose `aria-keyshortcuts` names the pressed key: a
 * button is clicked, a field is given the focus. While somebody types, no key acts.
 */
export function actOnKey(event: KeyboardEvent): void {
  const key = keyOf(event);
  const from = event.target instanceof Element ? event.target : document.body;
  if (!key || isTyping(from) || (key === 'Space' && from.matches(OWN_SPACE))) return;
  if (!keysAct() && key !== '?') return;
  const target = [...front().querySelectorAll<HTMLElement>('[aria-keyshortcuts]')].find(
    (one) => one.getAttribute('aria-keyshortcuts') === key && isShown(one)
  );
  if (!target) return;
  event.preventDefault();
  if (target.matches(FIELD)) target.focus();
  else target.click();
}

/** The key as the key map writes it; undefined while a modifier is held or characters are composed. */
export function keyOf(event: KeyboardEvent): string | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
  if (event.defaultPrevented) return undefined;
  return event.key === ' ' ? 'Space' : event.key.length === 1 ? event.key.toUpperCase() : undefined;
}

export function isTyping(target: Element): boolean {
  if (!target.matches(FIELD)) return false;
  return !(target instanceof HTMLInputElement && NOT_TYPED_IN.includes(target.type));
}

/** What lies in front of the rest: an open dialog, or a list that takes the keys while it is open. */
function front(): ParentNode {
  const dialogs = document.querySelectorAll('dialog[open]');
  return dialogs[dialogs.length - 1] ?? document.querySelector('[data-keys="own"]') ?? document;
}

function isShown(element: HTMLElement): boolean {
  return element.checkVisibility?.() ?? true;
}
