import type { components } from '../contract/api';

/** A refusal as the server words it (RFC 9457). `type` opens a page that says what to do. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';

  constructor(
    readonly type: string,
    readonly title: string,
    readonly status: number,
    readonly detail: string,
    readonly errors: readonly FieldError[] = []
  ) {
    super(detail || title);
  }

  /** The last part of `type`: `room-closed` for `/docs/problems/room-closed`. */
  get slug(): string {
    return this.type.slice(this.type.lastIndexOf('/') + 1);
  }

  /** What is wrong with one field of the request, or with a part of it, if the server said so. */
  errorOf(field: string): string | undefined {
    return this.errors.find((error) => `${error.field}/`.startsWith(`${field}/`))?.detail;
  }

  /** The parts of the text that are meant; none where it is refused as a whole. */
  get places(): readonly Place[] {
    return this.errors.flatMap(({ place }) => place ?? []);
  }
}

export type FieldError = components['schemas']['FieldError'];
/** A part of the text that was refused, in UTF-16 units. */
export type Place = NonNullable<FieldError['place']>;

/** The server could not be reached: nothing is known of what became of the request. */
export class Offline extends Error {
  override readonly name = 'Offline';
}

/** Reads a problem out of an answer that is not a success, whatever its body is. */
export async function problemFrom(response: Response): Promise<ApiProblem> {
  const body = await bodyOf(response);
  return new ApiProblem(
    text(body.type) ?? 'about:blank',
    text(body.title) ?? `HTTP ${response.status}`,
    response.status,
    text(body.detail) ?? '',
    Array.isArray(body.errors) ? body.errors : []
  );
}

async function bodyOf(response: Response): Promise<Record<string, unknown>> {
  if (!response.headers.get('Content-Type')?.includes('json')) return {};
  try {
    return (await response.json()) ?? {};
  } catch {
    return {};
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
