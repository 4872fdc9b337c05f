import { m } from '../words';
import type { Role } from './session.svelte';

export const ROLES: readonly Role[] = ['facilitator', 'policy', 'administrator'];

const names: Record<Role, () => string> = {
  facilitator: m.session_role_facilitator,
  policy: m.session_role_policy,
  administrator: m.session_role_administrator
};

export const roleName = (role: Role): string => names[role]();
