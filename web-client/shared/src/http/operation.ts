import type { paths } from '../contract/api';

/** What the contract says of one operation, reduced to what a caller gives and gets. */
export type Method = 'get' | 'post' | 'put' | 'delete';

/** The paths that have an operation for `M`. */
export type PathsWith<M extends Method> = {
  [P in keyof paths]: paths[P] extends { [K in M]: { responses: unknown } } ? P : never;
}[keyof paths];

type Operation<P extends keyof paths, M extends Method> = M extends keyof paths[P]
  ? paths[P][M]
  : never;

type Part<O, Name extends string> = O extends { parameters: { [K in Name]: infer V } }
  ? { [K in Name]: V }
  : O extends { parameters: { [K in Name]?: infer V } }
    ? [V] extends [undefined]
      ? unknown
      : { [K in Name]?: V }
    : unknown;

type Sent<O> = O extends { requestBody: { content: { 'application/json': infer B } } }
  ? { body: B }
  : unknown;

/** The path and query parameters and the body that an operation takes. */
export type Input<P extends keyof paths, M extends Method> = Part<Operation<P, M>, 'path'> &
  Part<Operation<P, M>, 'query'> &
  Sent<Operation<P, M>>;

type Success<R> = R extends { 200: infer A }
  ? A
  : R extends { 201: infer A }
    ? A
    : R extends { 202: infer A }
      ? A
      : undefined;

/** The JSON or the PDF that an operation answers with when it succeeds; undefined where it answers without. */
export type Answer<P extends keyof paths, M extends Method> =
  Operation<P, M> extends { responses: infer R }
    ? Success<R> extends { content: { 'application/json': infer B } }
      ? B
      : Success<R> extends { content: { 'application/pdf': unknown } }
        ? Blob
        : undefined
    : never;
