import type { Component } from 'svelte';
import { match, type Route } from './route';

/** A page ready to be shown. */
export interface Page<Frame extends string = string> {
  readonly frame: Frame;
  readonly component: Component<Record<string, string>>;
  readonly params: Record<string, string>;
}

/** Loads what stands at `pathname`; the last of `routes` answers for everything else. */
export async function loadPage<Frame extends string>(
  routes: readonly Route<Frame>[],
  pathname: string
): Promise<Page<Frame>> {
  const found = match(routes, pathname) ?? { route: routes.at(-1)!, params: {} };
  const { default: component } = await found.route.load();
  return { frame: found.route.frame, component, params: found.params };
}

/** After a change of page: keyboard and screen reader start at its heading, the eye at its top. */
export function settle(hash: string, scroll: number | undefined): void {
  const target = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  const start = target ?? find('main h1') ?? find('main');
  if (start && !start.hasAttribute('tabindex')) start.tabIndex = -1;
  start?.focus({ preventScroll: true });
  if (target) target.scrollIntoView();
  else scrollTo(0, scroll ?? 0);
}

/** Whether the focus is where `settle` puts it. */
export function isAtStart(): boolean {
  return document.activeElement?.matches('main, main h1') ?? false;
}

/** For a page whose heading came later than the page. */
export function startAtHeading(): void {
  const heading = find('main h1');
  if (!heading || document.activeElement === heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

function find(selector: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(selector);
}
