/** A shorter absence is none: a connection that was lost for a moment. */
const GRACE = 60_000;

/** Who is here, as far as one who watches has seen; it is stored nowhere. */
export class Attendance {
  #seen = new Map<string, number>();
  #back = new Map<string, number>();
  #followed = false;

  /** At `now` these are here. */
  follow(here: readonly string[], now: number): void {
    for (const one of here) {
      const last = this.#seen.get(one);
      if (this.#followed && (last === undefined || now - last > GRACE)) this.#back.set(one, now);
      this.#seen.set(one, now);
    }
    if (here.length) this.#followed = true;
  }

  /** Those who are here, or were a moment ago. */
  here(now: number): ReadonlySet<string> {
    return new Set([...this.#seen].filter(([, seen]) => now - seen <= GRACE).map(([one]) => one));
  }

  /** Since when somebody is back; undefined for those who were here from the first look on. */
  backSince = (participant: string): number | undefined => this.#back.get(participant);
}
