import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectAccessible, expectStill, signIn } from './page';
import { Someone } from './people';
import { stage, type Stage } from './stage';

const MINUTE = 60_000;

let talk: Stage;

test.beforeEach(async ({ page }) => {
  talk = await stage('みくり', ['ゆずのき']);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.clock.install();
  await signIn(page, 'mikuri@demo.example.jp');
  await page.goto(`/console/rooms/${talk.room}`);
  await page.getByRole('button', { name: '部屋を始める' }).press('n');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('timer')).toContainText('のこり');
});

test.afterEach(async () => {
  await talk.leave();
});

test('what is to come is arranged anew by keys, and residents see it at once', async ({
  page,
  browser
}) => {
  const { keyboard } = page;
  const phone = await onPhone(browser);
  await expect(phone.getByRole('button', { name: '進め方 1／2' })).toBeVisible();
  const dialog = page.getByRole('dialog', { name: 'これからの進め方' });

  await keyboard.press('.');
  await expect(dialog).toBeVisible();
  await expect(dialog.getByText('はじめに')).toHaveCount(0);
  await expectAccessible(page);
  await keyboard.press('+');
  await expect(dialog.getByLabel('段階の名前').last()).toBeFocused();
  await keyboard.type('深める');
  await dialog.getByLabel('問いかけ').last().focus();
  await keyboard.type('何があれば、その日は変わりましたか');
  await dialog.getByLabel('分', { exact: true }).last().fill('15');
  await expectAccessible(page);
  await dialog.locator('summary').last().press('Shift+ArrowUp');
  await expect(dialog.locator('summary').first()).toBeFocused();
  await expect(dialog.getByText('これから、合わせて25分')).toBeVisible();
  await dialog.getByRole('button', { name: 'この進め方にする' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: '次へ：深める' })).toBeVisible();

  await phone.getByRole('button', { name: '進め方 1／3' }).click();
  const course = phone.getByRole('dialog', { name: '進め方' }).getByRole('listitem');
  await expect(course).toContainText([/どんな立場/, /何があれば/, /そろったこと/]);
  await expectAccessible(phone);

  await keyboard.press('u');
  await expect(page.getByRole('button', { name: '次へ：まとめる' })).toBeVisible();
  await expect(course).toHaveCount(2);
  await phone.context().close();
});

test('by pointer a phase leaves; what has changed meanwhile is not overwritten', async ({
  page
}) => {
  const dialog = page.getByRole('dialog', { name: 'これからの進め方' });
  await page.getByRole('button', { name: 'これからを変える' }).click();
  await dialog.getByRole('button', { name: '1番目「まとめる」を消す' }).click();
  await expect(dialog.getByText('これから、合わせて0分')).toBeVisible();

  const lead = await Someone.signedIn('mikuri@demo.example.jp');
  const path = `/api/rooms/${talk.room}`;
  const { state } = await lead.read<{ state: { agenda: object[] } }>(path);
  const seen = state.agenda.slice(1);
  await lead.send('put', `${path}/agenda`, { seen, phases: [...seen, ...seen] });
  await expect(dialog.getByText('開いているあいだに、進め方が変わりました。')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'いまの進め方から始める' }).click();
  await expect(dialog.getByText('これから、合わせて20分')).toBeVisible();
  await dialog.getByRole('button', { name: '2番目「まとめる」を消す' }).click();
  await dialog.locator('summary').click();
  await dialog.getByLabel('段階の名前').fill('　');
  await dialog.getByRole('button', { name: 'この進め方にする' }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await expect(dialog.getByLabel('段階の名前')).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'やめる' }).click();

  await page.setViewportSize({ width: 360, height: 780 });
  await page.getByRole('button', { name: '進め方', exact: true }).click();
  await page.getByRole('button', { name: 'これからを変える' }).click();
  await dialog.getByRole('button', { name: '1番目「まとめる」を後へ' }).click();
  await dialog.locator('summary').last().click();
  await expectStill(page);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: '1番目「まとめる」を消す' }).click();
  await dialog.getByLabel('段階の名前').fill('終わりに');
  await dialog.getByRole('button', { name: 'この進め方にする' }).click();
  await expect(page.getByRole('button', { name: '次へ：終わりに' })).toBeVisible();
  await lead.leave();
});

test('the last two minutes and the end are told, to everyone in their way', async ({
  page,
  browser
}) => {
  const phone = await onPhone(browser);
  const soon = page.getByText('「はじめに」は、のこり2分をきりました。');
  const over = page.getByText('「はじめに」の時間になりました。');
  await expect(phone.getByRole('timer')).toContainText('のこり');
  await expect(soon).toBeHidden();

  for (const one of [page, phone]) await one.clock.fastForward(3 * MINUTE + 5_000);
  await expect(soon).toBeVisible();
  await expect(phone.getByRole('timer')).toContainText('もうすぐ');
  await expectStill(page);
  for (const one of [page, phone]) await expectAccessible(one);

  for (const one of [page, phone]) await one.clock.fastForward(2 * MINUTE);
  await expect(over).toBeVisible();
  await expect(soon).toBeHidden();
  await expect(phone.getByRole('timer')).toContainText('時間です');
  for (const one of [page, phone]) await expectAccessible(one);

  await page.setViewportSize({ width: 360, height: 780 });
  await expect(over).toBeVisible();
  await expectStill(page);
  await page.keyboard.press('n');
  await expect(over).toBeHidden();
  await expect(phone.getByRole('timer')).not.toContainText('時間です');
  await phone.context().close();
});

/** A reader's phone, with the room on it. */
async function onPhone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
  const phone = await context.newPage();
  await phone.clock.install();
  await phone.goto(`/rooms/${talk.room}`);
  await expect(phone.getByRole('timer')).toBeVisible();
  return phone;
}
