import { expect, test } from '@playwright/test';
import { expectAccessible, expectStill, signIn } from './page';
import { stage, type Stage } from './stage';

const SCREENS = [
  { width: 1440, height: 900 },
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
  { width: 360, height: 780 }
];

let talk: Stage;

test.beforeAll(async () => {
  talk = await stage('さとやま', ['ほたる', 'つるぎ']);
});

test.afterAll(async () => {
  await talk.leave();
});

test('a wrong password is refused in a sentence, and the name stays', async ({ page }) => {
  await page.goto('/console/');
  await page.getByLabel('ログイン名').fill('satoyama@demo.example.jp');
  await page.getByLabel('パスワード').fill('wrong password');
  await page.getByRole('button', { name: 'ログイン' }).click();
  await expect(page.getByRole('alert')).toContainText('。');
  await expect(page.getByLabel('ログイン名')).toHaveValue('satoyama@demo.example.jp');
  await expectAccessible(page);
});

test('the password can be changed only with the old one; signing out ends it', async ({ page }) => {
  await signIn(page, 'satoyama@demo.example.jp');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'さとやまさん' }).click();
  await page.getByLabel('いまのパスワード').fill('not the old one');
  await page.getByLabel('新しいパスワード', { exact: true }).fill('a new one that is long');
  await page.getByLabel('新しいパスワードをもう一度').fill('another');
  await page.getByRole('button', { name: 'パスワードを変える' }).click();
  await expect(page.getByText('上の新しいパスワードと違っています。')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('新しいパスワードをもう一度').fill('a new one that is long');
  await page.getByRole('button', { name: 'パスワードを変える' }).click();
  await expect(page.getByRole('alert')).toContainText('。');
  await page.getByRole('button', { name: 'ログアウト' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'ログイン' })).toBeVisible();
});

for (const viewport of SCREENS) {
  test(`the frame stands still at ${viewport.width} × ${viewport.height}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await signIn(page, 'satoyama@demo.example.jp');
    await page.goto(`/console/rooms/${talk.room}`);
    await expect(page.getByRole('button', { name: '部屋を始める' })).toBeVisible();
    for (const language of ['English', 'やさしい日本語', '日本語']) {
      await page.getByRole('button', { name: /^(表示|Display)$/ }).click();
      await page.getByRole('button', { name: language, exact: true }).click();
      await page.keyboard.press('Escape');
      await expectStill(page);
      await expectAccessible(page);
    }
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'キーの一覧' })).toBeVisible();
    await expectAccessible(page);
  });
}

test('a refusal stands beside the action, and nothing written is lost', async ({ page }) => {
  await signIn(page, 'satoyama@demo.example.jp');
  await page.goto(`/console/rooms/${talk.room}`);
  await page.getByRole('button', { name: '部屋を始める' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '部屋を始める' }).click();
  const composer = page.getByRole('textbox', { name: '全員に話しかける' });
  const long = 'あ'.repeat(2001);
  await composer.fill(long);
  await page.getByRole('button', { name: '送る' }).click();
  await expect(page.getByRole('alert')).toContainText('文字');
  await expect(composer).toHaveValue(long);
  await composer.fill('');

  const cited = await talk.say(0, 'これを根拠にします。');
  const row = page.locator(`[data-sequence="${cited}"]`);
  await row.click();
  await row.getByRole('button', { name: '根拠に選ぶ' }).click();
  await page.getByRole('button', { name: '続きを書く' }).click();
  await page.getByLabel('分かったこと', { exact: true }).fill('消えない言葉');
  await page.getByRole('radio', { name: '分かれた' }).check();
  await page.getByRole('radio', { name: '少数の見方は聞かれなかった' }).check();
  await row.getByRole('button', { name: '隠す' }).click();
  await row.getByRole('button', { name: '人を傷つける言葉' }).click();
  await row.getByRole('button', { name: '隠す', exact: true }).click();
  await expect(row).toContainText('隠しました');
  await page.getByRole('button', { name: '記録する' }).click();
  await expect(page.getByRole('alert')).toContainText(`${cited}番`);
  await expect(page.getByLabel('分かったこと', { exact: true })).toHaveValue('消えない言葉');
});

test('only those who lead a room see its desk', async ({ page }) => {
  await signIn(page, 'mikuri@demo.example.jp');
  await page.goto(`/console/rooms/${talk.room}`);
  await expect(page.getByText('この部屋の進行役ではないため')).toBeVisible();
  await expectAccessible(page);
});
