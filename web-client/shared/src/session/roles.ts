import { m } from '../words';
import type { Role } from './session.svelte';

export const ROLES: readonly Role[] = ['facilitator', 'policy', 'administrator'];

const names: Record<Role, () => string> = {
  facilitator: m.session_role_facilitator,
  policy: m.session_role_policy,
  administrator: m.session_role_administrator
};

/** The page where somebody with this role begins. */
export const startOf: Record<Role, { href: string; name: () => string }> = {
  policy: { href: '/desk', name: m.session_to_policy },
  facilitator: { href: '/console/', name: m.session_to_facilitator },
  administrator: { href: '/desk/admin', name: m.session_to_administrator }
};

export const roleName = (role: Role): string => names[role]();
