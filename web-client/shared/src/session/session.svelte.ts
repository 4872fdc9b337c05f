import type { components } from '../contract/api';
import { api } from '../http/api';

export type Me = components['schemas']['Me'];
export type Account = components['schemas']['Account'];
export type Role = Account['roles'][number];

let me = $state.raw<Me>();

/** Who is at this screen. Empty until `load` has answered. */
export const session = {
  get me(): Me | undefined {
    return me;
  },
  get account(): Account | undefined {
    return me?.account ?? undefined;
  },
  may(role: Role): boolean {
    return me?.account?.roles.includes(role) ?? false;
  },
  async load(): Promise<void> {
    me = await api.get('/api/session');
  },
  async signIn(login: string, password: string): Promise<void> {
    me = await api.post('/api/session', { body: { login, password } });
  },
  async signOut(): Promise<void> {
    await api.del('/api/session');
    await session.load();
  }
};
