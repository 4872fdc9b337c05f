import type { components } from '@kurumaza/shared/contract/api';
import { api } from '@kurumaza/shared/http/api';
import type { Account, Role } from '@kurumaza/shared/session/session.svelte';

type Schemas = components['schemas'];

export type Department = Schemas['Department'];
export type Municipality = Schemas['Municipality'];

export const readAccounts = (): Promise<Account[]> => api.get('/api/accounts');

export const readDepartments = (): Promise<Department[]> => api.get('/api/departments');

export const readMunicipalities = (): Promise<Municipality[]> => api.get('/api/municipalities');

export const addDepartment = (name: string, municipality: string): Promise<Department> =>
  api.post('/api/departments', { body: { name, municipality } });

/** A first password, and whose it is. */
export interface Secret {
  name: string;
  password: string;
}

/** What an administrator says of a person. */
export interface Employment {
  name: string;
  roles: Role[];
  department: string | null;
}

export const addAccount = (login: string, employment: Employment) =>
  api.post('/api/accounts', { body: { login, ...employment } });

export const changeAccount = (account: string, active: boolean, employment: Employment) =>
  api.put('/api/accounts/{account}', { path: { account }, body: { ...employment, active } });

export const resetPassword = (account: string) =>
  api.post('/api/accounts/{account}/password', { path: { account } });
