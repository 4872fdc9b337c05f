import { gzipSync } from 'node:zlib';
import { expect, PHONE, test } from './page';

const BUDGET = 40 * 1024;

test.use({ viewport: PHONE });

test('the first page needs at most 40 kB of JavaScript', async ({ page }) => {
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    scripts.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  const sizes = await Promise.all(scripts);
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(BUDGET);
});

test('what the first page reads is begun with the page, and asked for once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/api/')) asked.push(pathname);
  });
  const response = await page.goto('/');
  const begun = (await response!.text()).matchAll(/rel="preload" as="fetch" href="([^"]+)"/g);
  await page.waitForLoadState('networkidle');
  expect(asked.sort()).toEqual([...begun].map(([, address]) => address).sort());
});
