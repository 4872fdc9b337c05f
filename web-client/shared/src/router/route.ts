import type { Component } from 'svelte';

type Param<Part extends string> = Part extends `:${infer Name}`
  ? { [K in Name]: string }
  : Part extends '*'
    ? { rest: string }
    : unknown;

/** The parameters in a path: `{ topic: string }` for `/topics/:topic`, `{ rest: string }` for `/desk/*`. */
export type Params<Path extends string> = Path extends `${infer Head}/${infer Tail}`
  ? Param<Head> & Params<Tail>
  : Param<Path>;

type Properties<Path extends string> =
  Params<Path> extends Record<string, unknown> ? Params<Path> : Record<string, never>;

type Page = Component<Record<string, string>>;

/** `frame` names what the app puts round the page. */
export interface Route<Frame extends string = string> {
  readonly path: string;
  readonly frame: Frame;
  readonly load: () => Promise<{ default: Page }>;
}

/** A page at `path`, loaded when it is first opened; the parameters become its properties. */
export function route<const Path extends string, Frame extends string>(
  path: Path,
  frame: Frame,
  load: () => Promise<{ default: Component<Properties<Path>> | Component }>
): Route<Frame> {
  return { path, frame, load: load as Route['load'] };
}

export interface Match<R extends Route = Route> {
  readonly route: R;
  readonly params: Record<string, string>;
}

/** The first route that fits, with its decoded parameters; undefined if none does. */
export function match<R extends Route>(
  routes: readonly R[],
  pathname: string
): Match<R> | undefined {
  const parts = split(pathname);
  for (const route of routes) {
    const params = paramsOf(split(route.path), parts);
    if (params) return { route, params };
  }
  return undefined;
}

function paramsOf(pattern: string[], parts: string[]): Record<string, string> | undefined {
  const params: Record<string, string> = {};
  for (const [at, expected] of pattern.entries()) {
    if (expected === '*') return { ...params, rest: parts.slice(at).join('/') };
    const part = parts[at];
    if (part === undefined) return undefined;
    if (expected.startsWith(':')) params[expected.slice(1)] = part;
    else if (expected !== part) return undefined;
  }
  return pattern.length === parts.length ? params : undefined;
}

function split(path: string): string[] {
  return path.split('/').filter(Boolean).map(decoded);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
