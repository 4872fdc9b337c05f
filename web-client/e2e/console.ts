import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible } from './page';

/** A statement in the facilitator's list, by what it says. */
export const row = (page: Page, text: string): Locator =>
  page.getByRole('feed').getByRole('article').filter({ hasText: text });

export async function openRoom(page: Page, title: string): Promise<void> {
  await expectAccessible(page);
  await page.getByRole('link', { name: title, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: '部屋を始める' }).click();
  await confirm(page, '部屋を始める');
}

export async function nextPhase(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: `次へ：${title}` }).click();
  await expect(page.getByRole('heading', { level: 3, name: title })).toBeVisible();
}

export async function hide(page: Page, text: string, reason: string): Promise<void> {
  await row(page, text).click();
  await row(page, text).getByRole('button', { name: '隠す…' }).click();
  await page.getByLabel('隠す理由').fill(reason);
  await expectAccessible(page);
  await page.getByRole('button', { name: '隠す', exact: true }).click();
}

export async function addTheme(page: Page, name: string): Promise<void> {
  const themes = page.getByRole('region', { name: 'テーマ' });
  await themes.getByRole('button', { name: '足す' }).click();
  await themes.getByLabel('新しいテーマ').fill(name);
  await themes.locator('form').getByRole('button', { name: '足す' }).click();
  await expect(themes.getByText(name, { exact: true })).toBeVisible();
}

export async function tie(page: Page, text: string, theme: string): Promise<void> {
  await row(page, text).click();
  await row(page, text).getByRole('button', { name: 'テーマ' }).click();
  await page
    .getByRole('group', { name: 'テーマを選ぶ' })
    .getByRole('button', { name: theme })
    .click();
  await expect(row(page, text)).toContainText(theme);
}

export interface Finding {
  text: string;
  agreement: string;
  theme: string;
  sources: string[];
  /** What the few saw, and where they said it; left out where nobody was heard to differ. */
  minority?: { text: string; sources: string[] };
}

export async function recordFinding(page: Page, finding: Finding): Promise<void> {
  await pick(page, finding.sources);
  await page.getByRole('button', { name: '続きを書く' }).click();
  await page.getByRole('textbox', { name: '分かったこと' }).fill(finding.text);
  await page.getByRole('radio', { name: finding.agreement }).check();
  await page.getByLabel('テーマ', { exact: false }).last().selectOption({ label: finding.theme });
  if (finding.minority) {
    await page.getByRole('radio', { name: '少数の見方があった' }).check();
    await page.getByLabel('少数の見方の中身').fill(finding.minority.text);
    await pick(page, finding.minority.sources);
  } else {
    await page.getByRole('radio', { name: '少数の見方は聞かれなかった' }).check();
  }
  await expectAccessible(page);
  await page.getByRole('button', { name: '記録する', exact: true }).click();
  await expect(page.getByRole('region', { name: '分かったこと' })).toContainText(finding.text);
}

export async function closeRoom(page: Page): Promise<void> {
  await page.getByRole('button', { name: '部屋を閉じる…' }).click();
  await expectAccessible(page);
  await confirm(page, '部屋を閉じる');
  await expect(page.getByText('この部屋は閉じました。')).toBeVisible();
}

async function pick(page: Page, sources: readonly string[]): Promise<void> {
  for (const text of sources) {
    await row(page, text).click();
    await row(page, text).getByRole('button', { name: '根拠に選ぶ' }).click();
  }
}

const confirm = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
