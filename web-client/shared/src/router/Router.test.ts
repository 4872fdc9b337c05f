import { render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, expect, it } from 'vitest';
import First from './fixtures/First.svelte';
import Shell from './fixtures/Shell.svelte';
import { navigate } from './place.svelte';

beforeEach(() => {
  window.scrollTo = () => undefined;
  navigate('/first', { replace: true });
});

const first = { frame: 'page', component: First, params: {} };

it('follows links without loading the document anew, and moves the focus to the heading', async () => {
  render(Shell, { first });
  screen.getByRole('link', { name: 'second 7' }).click();
  const heading = await screen.findByRole('heading', { name: 'Second 7' });
  expect(location.pathname).toBe('/second/7');
  await waitFor(() => expect(document.activeElement).toBe(heading));
});

it('goes back with the history', async () => {
  render(Shell, { first });
  navigate('/second/8');
  await screen.findByRole('heading', { name: 'Second 8' });
  history.back();
  await screen.findByRole('heading', { name: 'First' });
});

it('answers for an address that does not exist with its last page', async () => {
  render(Shell, { first });
  navigate('/nowhere');
  await screen.findByRole('heading', { name: 'Missing' });
});

it('says that a page could not be fetched, and fetches it again on request', async () => {
  render(Shell, { first });
  navigate('/broken');
  (await screen.findByRole('button', { name: 'again' })).click();
  await screen.findByRole('heading', { name: 'First' });
});
