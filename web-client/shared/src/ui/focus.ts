/** Takes the focus when it appears, wherever the focus was: for fields that a button or key has opened. */
export function takeFocus(element: HTMLElement): void {
  element.focus();
}
