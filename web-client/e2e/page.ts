import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';

/** The narrowest screen that everything must fit. */
export const PHONE = { width: 360, height: 780 };

/** Fails if axe finds anything at all, or if the page can be moved sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  await expectNoSidewaysScroll(page);
}

/** Fails if anything stands out of the page to the right, and names what it is. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return Array.from(document.querySelectorAll('body *'))
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120));
  });
  expect(wide).toEqual([]);
}

/** Opens a window on a device of its own, which obeys the same rules as the page of the test. */
export type Arrive = (viewport?: { width: number; height: number }) => Promise<Page>;

/**
 * A test whose pages must load nothing from elsewhere and must not break the security policy; more
 * people come by `arrive`.
 */
export const test = base.extend<{ wrong: string[]; arrive: Arrive }>({
  wrong: [
    async ({ page, baseURL }, use) => {
      const wrong: string[] = [];
      watch(page, wrong, baseURL);
      await use(wrong);
      expect(wrong).toEqual([]);
    },
    { auto: true }
  ],
  arrive: async ({ browser, wrong, baseURL }, use) => {
    const devices: BrowserContext[] = [];
    await use(async (viewport = { width: 1280, height: 900 }) => {
      const device = await browser.newContext({ viewport });
      devices.push(device);
      const page = await device.newPage();
      watch(page, wrong, baseURL);
      return page;
    });
    await Promise.all(devices.map((device) => device.close()));
  }
});

/** Notes what no page may do. */
function watch(page: Page, wrong: string[], baseURL: string | undefined): void {
  page.on('request', (request) => {
    const address = request.url();
    if (baseURL && /^https?:/.test(address) && !address.startsWith(baseURL)) wrong.push(address);
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) wrong.push(message.text());
  });
}

export { expect };
