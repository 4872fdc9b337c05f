import type { Page } from '@playwright/test';
import { expect, expectAccessible } from './page';

/** Of every account of the demonstration. */
export const PASSWORD = 'kurumaza-demo';

/** Opens a page of the staff and signs in there. */
export async function signIn(page: Page, address: string, name: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1, name: 'ログイン' })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('ログイン名').fill(`${name}@demo.example.jp`);
  await page.getByLabel('パスワード').fill(PASSWORD);
  await page.getByRole('button', { name: 'ログイン', exact: true }).click();
}

/** A day in Japan, so many days from today, as a date field takes it. */
export function dayFromToday(days: number): string {
  const then = new Date(Date.now() + days * 86_400_000);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(then);
}

/** Words that no earlier run on the same data has left behind. */
export const unique = (text: string): string => `${text}${Math.floor(Math.random() * 1_000_000)}`;
