import type { Backstage } from '@kurumaza/shared/room/backstage';
import { partName } from '@kurumaza/shared/room/part';
import { reasonName } from '@kurumaza/shared/urgent/reason';
import { m, time } from '@kurumaza/shared/words';

export interface Line {
  readonly sequence: number;
  readonly at: string;
  /** Who tells it; nobody for what happened. */
  readonly who?: string;
  readonly text: string;
  /** What must not wait, and nobody has taken yet. */
  readonly open?: boolean;
  /** The account that can take it back. */
  readonly by?: string;
}

/** What the crew told each other and the contacts, and who took the lead, in the order in which it happened. */
export function linesOf({ crew, leads, notes, escalations }: Backstage): Line[] {
  const nameOf = (account: string) =>
    crew.find((one) => one.account === account)?.name ?? m.common_no_name();
  const told = notes.map(({ sequence, at, account, name, part, text }) => ({
    sequence,
    at,
    who: `${partName[part]()} ${name ?? m.common_no_name()}`,
    text: text ?? m.console_crew_erased(),
    by: text === null ? undefined : account
  }));
  const changes = leads.map(({ sequence, at, account }) => ({
    sequence,
    at,
    text: m.console_crew_leads({ name: nameOf(account) })
  }));
  const urgent = escalations.map(({ sequence, at, reason, name, text, taken }) => ({
    sequence,
    at,
    who: name ?? m.urgent_by_resident(),
    open: !taken,
    text: [
      m.urgent_told({ reason: reasonName[reason]() }),
      text ?? '',
      taken
        ? m.urgent_taken({ name: taken.name ?? m.common_no_name(), time: time(taken.at) })
        : m.urgent_nobody()
    ].join(' ')
  }));
  return [...told, ...changes, ...urgent].sort((one, other) => one.sequence - other.sequence);
}
