let address = $state.raw(new URL(location.href));
let visits = $state(0);

/** Where the person is. Reading it in a component makes the component follow it. */
export const place = {
  get pathname(): string {
    return address.pathname;
  },
  get query(): URLSearchParams {
    return address.searchParams;
  },
  get hash(): string {
    return address.hash;
  },
  /** Grows each time that the person goes somewhere, even to the same page. */
  get visits(): number {
    return visits;
  }
};

/** Goes to a page of this app; `replace` leaves no entry in the history. */
export function navigate(to: string, { replace = false }: { replace?: boolean } = {}): void {
  if (replace) history.replaceState(null, '', to);
  else {
    history.replaceState({ ...history.state, scroll: scrollY }, '');
    history.pushState(null, '', to);
  }
  arrive();
}

function arrive(): void {
  address = new URL(location.href);
  visits += 1;
}

/** Lets links go through `navigate` where `isOurs` says that a path is a page of this app. */
export function followLinks(isOurs: (pathname: string) => boolean): () => void {
  history.scrollRestoration = 'manual';
  const click = (event: MouseEvent) => {
    const link = linkOf(event);
    if (!link || !isOurs(link.pathname)) return;
    if (isSamePage(link) && link.hash) return;
    event.preventDefault();
    navigate(link.href);
  };
  document.addEventListener('click', click);
  addEventListener('popstate', arrive);
  return () => {
    document.removeEventListener('click', click);
    removeEventListener('popstate', arrive);
  };
}

function linkOf(event: MouseEvent): HTMLAnchorElement | undefined {
  const plain =
    event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  if (!plain || event.defaultPrevented) return undefined;
  const link = (event.target as Element).closest?.('a');
  if (!link?.href || link.target || link.hasAttribute('download')) return undefined;
  return link.origin === location.origin ? link : undefined;
}

function isSamePage(link: HTMLAnchorElement): boolean {
  return link.pathname === location.pathname && link.search === location.search;
}
