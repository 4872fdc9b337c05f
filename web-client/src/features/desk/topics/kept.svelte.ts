/** Words under work that outlive a reload of the page, until they are saved. */
export class Kept<T extends object> {
  fields: T;

  readonly #key: string;

  constructor(key: string, start: T) {
    this.#key = `kurumaza desk ${key}`;
    this.fields = $state({ ...start, ...this.#stored() });
    $effect(() => sessionStorage.setItem(this.#key, JSON.stringify(this.fields)));
  }

  forget(): void {
    sessionStorage.removeItem(this.#key);
  }

  #stored(): Partial<T> {
    try {
      return JSON.parse(sessionStorage.getItem(this.#key) ?? '{}') as Partial<T>;
    } catch {
      return {};
    }
  }
}
