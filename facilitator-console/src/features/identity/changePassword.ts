import { api } from '@kurumaza/shared/http/api';

/** Chooses a new password. */
export const changePassword = (current: string, next: string, key: string) =>
  api.put('/api/session/password', { body: { current, next }, key });
