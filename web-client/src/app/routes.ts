import { route } from '@kurumaza/shared/router/route';

/** What stands round a page: the residents' frame, that of the desk, or nothing. */
export type Frame = 'resident' | 'desk' | 'bare';

/** Every page of this app. The last one answers for addresses that do not exist. */
export const routes = [
  route('/', 'resident', () => import('../features/home/Home.svelte')),
  route('/topics/:topic', 'resident', () => import('../features/topic/Topic.svelte')),
  route('/topics/:topic/join', 'resident', () => import('../features/identity/Join.svelte')),
  route('/topics/:topic/outcome', 'resident', () => import('../features/outcome/Outcome.svelte')),
  route('/rooms/:room', 'bare', () => import('./room/RoomPage.svelte')),
  route('/search', 'resident', () => import('../features/search/Search.svelte')),
  route('/voice', 'resident', () => import('./VoicePage.svelte')),
  route(
    '/desk/topics/:topic/outcome',
    'desk',
    () => import('../features/desk/outcome/Review.svelte')
  ),
  route(
    '/desk/topics/:topic/answers',
    'desk',
    () => import('../features/desk/outcome/Answers.svelte')
  ),
  route('/desk/urgent', 'desk', () => import('../features/desk/urgent/UrgentPage.svelte')),
  route('/desk', 'desk', () => import('../features/desk/Desk.svelte')),
  route('/desk/topics', 'desk', () => import('../features/desk/topics/Topics.svelte')),
  route('/desk/topics/new', 'desk', () => import('../features/desk/topics/EditTopic.svelte')),
  route('/desk/topics/:topic', 'desk', () => import('../features/desk/topics/TopicWork.svelte')),
  route(
    '/desk/topics/:topic/edit',
    'desk',
    () => import('../features/desk/topics/EditTopic.svelte')
  ),
  route('/desk/admin', 'desk', () => import('../features/desk/admin/Admin.svelte')),
  route('/desk/account', 'desk', () => import('../features/desk/AccountPage.svelte')),
  route('/about', 'resident', () => import('../features/pages/About.svelte')),
  route('/accessibility', 'resident', () => import('../features/pages/Accessibility.svelte')),
  route('/privacy', 'resident', () => import('../features/pages/Privacy.svelte')),
  route('/404', 'resident', () => import('../features/pages/NotFound.svelte'))
];
