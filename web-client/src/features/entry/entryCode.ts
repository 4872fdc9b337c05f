const CODE = /^#invitation=([\w-]+)$/;
const nameOf = (room: string) => `kurumaza.invitation.${room}`;

/**
 * The secret code that somebody came with, as long as it is not exchanged for a seat. It is taken out
 * of the address at once, so that it stays neither in the history nor in what one shares.
 */
export function entryCode(room: string): string | undefined {
  const code = CODE.exec(location.hash)?.[1];
  if (code) {
    history.replaceState(history.state, '', location.pathname + location.search);
    keep(room, code);
  }
  return code ?? kept(room);
}

/** The code has done its work. */
export function forgetEntryCode(room: string): void {
  try {
    sessionStorage.removeItem(nameOf(room));
  } catch {
    // Storage is closed to us: nothing was kept.
  }
}

function keep(room: string, code: string): void {
  try {
    sessionStorage.setItem(nameOf(room), code);
  } catch {
    // Storage is closed to us: the code holds until the page is left.
  }
}

function kept(room: string): string | undefined {
  try {
    return sessionStorage.getItem(nameOf(room)) ?? undefined;
  } catch {
    return undefined;
  }
}
