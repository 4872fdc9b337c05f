/** Reads what this device remembers; undefined where storage is closed to us. */
export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(`kurumaza.${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice on this device, if the browser allows it. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`kurumaza.${name}`, value);
  } catch {
    // A private window: the choice holds until it is closed.
  }
}
