import { expect, expectAccessible, PHONE, test } from './page';

test.use({ viewport: PHONE });

const LANGUAGES = ['やさしい日本語', 'English', '日本語'];

test('anyone reads from the question to the answer and to the words that caused it', async ({
  page
}) => {
  await page.goto('/');
  await expect(page.getByRole('img', { name: /手前の席が一つ空いています/ })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'この輪に入る' }).click();
  await expect(page.getByRole('heading', { name: 'なぜ、きくのか' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('listitem').filter({ hasText: 'いまここ' })).toHaveCount(1);
  const question = await page.getByRole('heading', { level: 1 }).innerText();
  await page.getByRole('button', { name: 'やさしい日本語で読む' }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(question);
  await expectAccessible(page);

  await page.goBack();
  const refusal = page.getByRole('listitem').filter({ hasText: '見送ります' });
  await refusal.getByRole('link').click();
  await expect(page).toHaveURL(/\/outcome#f-/);
  const finding = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  await expect(finding).toBeFocused();
  await expect(finding.getByText('なぜ')).toBeVisible();
  await finding
    .getByText(/^もとの声/)
    .first()
    .click();
  await expect(finding.getByRole('blockquote').first()).toBeVisible();
  await expectAccessible(page);
});

test('questions and answers are readable in every language', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'この輪に入る' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  for (const language of LANGUAGES) {
    await page.getByRole('button', { name: language, exact: true }).click();
    await expectAccessible(page);
  }
  await page.goto('/');
  await page.locator('#changed ~ ul a').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/\/outcome#f-/);
  for (const language of LANGUAGES) {
    await page.getByRole('button', { name: language, exact: true }).click();
    await expectAccessible(page);
  }
});

test('readings stand over Chinese characters on every page once they are switched on', async ({
  page
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'ふりがな' }).click();
  await expect(page.locator('h1 rt').first()).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole('main')
    .getByRole('link')
    .filter({ hasText: /この輪.*る/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'なぜ、きくのか' })).toBeVisible();
  await expect(page.locator('main rt').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'ふりがな' }).click();
  await expect(page.locator('rt')).toHaveCount(0);
});

test('the keyboard alone searches, chooses a kind and opens what was found', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('学童');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=/);
  await expect(page.locator('mark').first()).toHaveText('学童');
  await page.getByRole('link', { name: /^声 / }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/kind=statement/);
  await expectAccessible(page);
  await page.reload();
  await expect(page.locator('mark').first()).toHaveText('学童');
  await page.getByRole('main').getByRole('listitem').getByRole('link').last().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/rooms\//);
});

test('a search that finds nothing says what to do', async ({ page }) => {
  await page.goto('/search?q=%E3%81%AC%E3%82%8B%E3%81%BD');
  await expect(page.getByText('見つかりませんでした')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'いま、きいていること' })).toBeVisible();
  await expectAccessible(page);
});

test('what cannot be read says why, and what to do', async ({ page }) => {
  await page.goto('/topics/00000000-0000-4000-8000-000000000000');
  await expect(page.getByRole('alert')).toContainText('見つかりません');
  await expectAccessible(page);
  await page.route('**/api/topics', (route) => route.abort());
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('つながっていません');
  await expectAccessible(page);
  await page.unroute('**/api/topics');
  await page.getByRole('button', { name: 'もう一度読み込む' }).click();
  await expect(page.getByRole('link', { name: 'この輪に入る' })).toBeVisible();
});
