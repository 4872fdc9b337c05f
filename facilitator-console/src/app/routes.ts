import { route } from '@kurumaza/shared/router/route';

/** Round a page: the console's own header, or nothing, for a page that fills the screen. */
export type Frame = 'console' | 'bare';

/** Every page of this app. The last one answers for addresses that do not exist. */
export const routes = [
  route('/console', 'console', () => import('../features/facilitation/Rooms.svelte')),
  route('/console/rooms/:room', 'bare', () => import('./Room.svelte')),
  route('/console/rooms/:room/after', 'console', () => import('../features/debrief/After.svelte')),
  route('/console/wall', 'bare', () => import('../features/wall/RoomsWall.svelte')),
  route('/console/wall/:room', 'bare', () => import('./TablesWall.svelte')),
  route('/console/account', 'console', () => import('./Account.svelte')),
  route('/console/404', 'console', () => import('./NotFound.svelte'))
];
