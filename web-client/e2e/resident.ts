import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible } from './page';

export const words = (page: Page): Locator => page.getByRole('textbox', { name: 'あなたの言葉' });

/** A statement in the talk, by what it says. */
export const voice = (page: Page, text: string): Locator =>
  page.getByRole('article').filter({ hasText: text });

/** From the first page to a question, as somebody who has never been here. */
export async function findQuestion(page: Page, question: string): Promise<void> {
  await page.goto('/');
  const newest = page.getByRole('region', { name: question });
  await expect(newest).toBeVisible();
  await expectAccessible(page);
  await newest.getByRole('link', { name: 'この輪に入る' }).click();
  await expect(page.getByRole('heading', { level: 1, name: question })).toBeVisible();
  await expectAccessible(page);
}

/** Reads the rules and takes a name; from the page of a question or of a room. */
export async function agree(page: Page, nickname: string): Promise<void> {
  await expect(page.getByRole('heading', { name: '話しあいの約束' })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('あだ名').fill(nickname);
  await page.getByRole('button', { name: 'この約束で参加する' }).click();
}

export async function say(page: Page, text: string): Promise<void> {
  await words(page).fill(text);
  await page.getByRole('button', { name: '送る' }).click();
}

export async function react(page: Page, text: string, kind: string): Promise<void> {
  await voice(page, text).getByRole('button', { name: kind }).click();
}

export async function correct(page: Page, text: string, better: string): Promise<void> {
  await openOwn(page, text);
  await voice(page, text).getByRole('button', { name: '直す', exact: true }).click();
  await page.getByRole('dialog').getByLabel('あなたの言葉').fill(better);
  await page.getByRole('button', { name: '直した言葉にする' }).click();
}

export async function withdraw(page: Page, text: string): Promise<void> {
  await openOwn(page, text);
  await voice(page, text).getByRole('button', { name: '取り下げる', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '取り下げる' }).click();
}

const openOwn = (page: Page, text: string) =>
  voice(page, text).getByRole('button', { name: 'この声を直す、取り下げる' }).click();
