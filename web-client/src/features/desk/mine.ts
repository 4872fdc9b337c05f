import { session } from '@kurumaza/shared/session/session.svelte';

/** Names what somebody reads at the desk, by who they are: nothing before they sign in. */
export const mine = (what: string): string | undefined =>
  session.account && `${session.account.id} ${what}`;
