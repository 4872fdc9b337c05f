import { m } from '@kurumaza/shared/words';
import type { Role } from './staff';

const names: Record<Role, () => string> = {
  facilitator: m.desk_role_facilitator,
  policy: m.desk_role_policy,
  administrator: m.desk_role_administrator
};

export const roleName = (role: Role): string => names[role]();
