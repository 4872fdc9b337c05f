import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, PHONE, test } from './page';
import { scheduleRoom } from './desk';
import { signIn, unique } from './people';

const WIDE = { width: 1280, height: 900 };

const PAGES = [
  { address: '/desk', who: 'mizuhashi', heading: /件/ },
  { address: '/desk/topics', who: 'mizuhashi', heading: '問い' },
  { address: '/desk/topics/new', who: 'mizuhashi', heading: '新しい問い' },
  { address: '/desk/account', who: 'mizuhashi', heading: 'アカウント' },
  { address: '/desk/admin', who: 'ariso', heading: '人と部署' }
];

for (const { address, who, heading } of PAGES) {
  test(`${address} asks who is there, and fits a desk and a phone`, async ({ page }) => {
    await page.setViewportSize(WIDE);
    await signIn(page, address, who);
    await fits(page, heading);
  });
}

test('the desk leads to a question, its outcome and its answers', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await signIn(page, '/desk/topics', 'mizuhashi');
  await page.getByRole('link', { name: '下の子が生まれる日' }).click();
  await fits(page, '下の子が生まれる日');
  await page.getByRole('link', { name: '分かったことに答える' }).click();
  await fits(page, '分かったことに答える');
  await page.goBack();
  await page.getByRole('link', { name: '下書きを確かめる' }).click();
  await fits(page, '話しあいのまとめ');
});

test('a talk can be changed, and called off, until it opens', async ({ page }) => {
  const title = unique('夜の話');
  const room = page.getByRole('listitem').filter({ hasText: title });
  await page.setViewportSize(WIDE);
  await signIn(page, '/desk/topics', 'mizuhashi');
  await page.getByRole('link', { name: '小学4年生からの放課後' }).click();
  await scheduleRoom(page, title, 'みくり');
  await expect(page.getByRole('button', { name: '話す場を決める' })).toBeFocused();
  await room.getByRole('button', { name: '変える' }).click();
  await expect(room.getByLabel('部屋の名前')).toBeFocused();
  await room.getByLabel('場所', { exact: true }).fill('市民会館');
  await expectAccessible(page);
  await room.getByRole('button', { name: 'この内容に変える' }).click();
  await expect(room.getByText('市民会館')).toBeVisible();
  await expect(room.getByRole('link', { name: title, exact: true })).toBeFocused();
  await room.getByRole('button', { name: '中止する' }).click();
  const dialog = page.getByRole('dialog', { name: `「${title}」を中止する` });
  await dialog.getByLabel('中止する理由').fill('大雪の予報が出たため。');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: '中止する' }).click();
  await expect(room.getByText('中止になりました。理由：大雪の予報')).toBeVisible();
  await expect(room.getByRole('button')).toHaveCount(0);
  await fits(page, '小学4年生からの放課後');
  await room.getByRole('link', { name: title, exact: true }).click();
  await expect(page.getByText('中止になりました。理由：大雪の予報')).toBeVisible();
  await expectAccessible(page);
});

test('a talk begins from a template, or as an earlier one did, in its own words', async ({
  page
}) => {
  const first = unique('朝の話');
  await page.setViewportSize(WIDE);
  await signIn(page, '/desk/topics', 'mizuhashi');
  await page.getByRole('link', { name: '小学4年生からの放課後' }).click();
  await scheduleRoom(page, first, 'みくり');
  await page.getByRole('button', { name: '話す場を決める' }).click();
  const agenda = page.getByRole('group', { name: /^進め方（/ });
  for (const [template, minutes, phases] of [
    ['テーブルに分かれる', 90, 6],
    ['書いて、順に話す', 60, 6],
    ['小さな輪', 30, 4]
  ] as const) {
    await agenda.getByRole('button', { name: template }).click();
    await expect(agenda.getByRole('status')).toHaveText(`「${template}」の進め方を入れました。`);
    await expect(page.getByText(`進め方（合わせて${minutes}分）`)).toBeVisible();
    await expect(agenda.locator('details')).toHaveCount(phases);
  }
  await agenda.getByRole('button', { name: '前の進め方にもどす' }).click();
  await expect(page.getByText('進め方（合わせて60分）')).toBeVisible();
  await agenda.getByLabel('このまえの部屋').selectOption({ label: await optionOf(agenda, first) });
  await agenda.getByRole('button', { name: 'この部屋の進め方を使う' }).click();
  await expect(page.getByText('進め方（合わせて30分）')).toBeVisible();

  await agenda.locator('summary').nth(1).click();
  await agenda.getByLabel('問いかけ').nth(1).fill('放課後、だれと、どこにいますか');
  await agenda.getByRole('button', { name: '3番目「まとめる」を前へ' }).click();
  await expect(agenda.getByRole('button', { name: '2番目「まとめる」を前へ' })).toBeFocused();
  await expectAccessible(page);
  await page.setViewportSize(PHONE);
  await expectAccessible(page);
});

/** The choice that names the room. */
async function optionOf(agenda: Locator, room: string): Promise<string> {
  return (await agenda.getByRole('option', { name: room }).textContent()) ?? '';
}

test('a question of another department is not theirs to change', async ({ page }) => {
  await signIn(page, '/desk/topics', 'daimon');
  await expect(page.getByRole('heading', { level: 1, name: '問い' })).toBeVisible();
  await expect(page.getByRole('link', { name: '下の子が生まれる日' })).toHaveCount(0);
});

/** Waits for the page of that heading; it is accessible, and fits both screens. */
async function fits(page: Page, heading: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize(PHONE);
  await expectAccessible(page);
  await page.setViewportSize(WIDE);
}
