import { expect, expectAccessible, PHONE, test } from './page';

test.use({ viewport: PHONE });

const SIZES = ['標準', '大', '特大'];

for (const address of ['/about', '/accessibility', '/privacy', '/nowhere']) {
  test(`${address} can be read by everyone, in every language and size`, async ({ page }) => {
    await page.goto(address);
    await expectAccessible(page);
    for (const language of ['やさしい日本語', 'English', '日本語']) {
      await page.getByRole('button', { name: language, exact: true }).click();
      await expectAccessible(page);
    }
    for (const size of SIZES) {
      await page.getByRole('button', { name: /^文字/ }).click();
      await page.getByRole('radio', { name: size, exact: true }).check();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await expectAccessible(page);
    }
  });
}

test('the language and the size stay as chosen', async ({ page }) => {
  await page.goto('/about');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About Kurumaza');
  await page.getByRole('button', { name: /^Text/ }).click();
  await page.getByRole('radio', { name: 'Large', exact: true }).check();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About Kurumaza');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('data-text', 'large');
});

test('the keyboard alone goes from page to page', async ({ page }) => {
  await page.goto('/about');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '本文へ' })).toBeFocused();
  await page.getByRole('button', { name: 'メニュー' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('link', { name: 'さがす' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'さがす' })).toBeFocused();
  await expect(page).toHaveTitle('さがす | 車座');
});
