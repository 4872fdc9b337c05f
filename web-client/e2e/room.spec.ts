import type { Browser, Page } from '@playwright/test';
import { expect, expectAccessible, PHONE, test } from './page';

test.use({ viewport: PHONE });

let room: string;

test.beforeEach(async ({ request }) => {
  const rooms: { id: string; status: string }[] = await (await request.get('/api/rooms')).json();
  room = rooms.find(({ status }) => status === 'open')!.id;
});

const words = (page: Page) => page.getByRole('textbox', { name: 'あなたの言葉' });
const voice = (page: Page, text: string) => page.getByRole('article').filter({ hasText: text });
const someone = (name: string) => `${name}${Math.floor(Math.random() * 1_000_000)}`;

async function sit(page: Page, nickname: string) {
  await page.goto(`/rooms/${room}`);
  await page.getByRole('button', { name: '席につく' }).click();
  await page.getByLabel('あだ名').fill(nickname);
  await page.getByRole('button', { name: 'この約束で参加する' }).click();
  await expect(words(page)).toBeVisible();
}

async function say(page: Page, text: string) {
  await words(page).fill(text);
  await page.getByRole('button', { name: '送る' }).click();
}

/** By keyboard, what was said before; the place where one reads stays, and has the focus. */
async function readBefore(page: Page) {
  const earlier = page.getByRole('button', { name: /^前の声/ });
  await earlier.focus();
  const first = await page.getByRole('article').first().getAttribute('id');
  const place = page.locator(`#${first}`);
  const { y } = (await place.boundingBox())!;
  await earlier.press('Enter');
  await expect(place).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: '上に出しました' })).toBeAttached();
  expect(Math.abs((await place.boundingBox())!.y - y)).toBeLessThan(4);
  expect(await page.getByRole('article').count()).toBeGreaterThan(2);
}

async function another(browser: Browser): Promise<Page> {
  return (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
}

test('one reads without a name, sits down in two taps and is heard by everyone', async ({
  page,
  browser
}) => {
  await page.route(/newest=100/, (route) =>
    route.continue({ url: route.request().url().replace('newest=100', 'newest=2') })
  );
  await page.goto(`/rooms/${room}`);
  await expect(page.getByRole('article').last()).toBeVisible();
  await readBefore(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: '席につく' }).click();
  await expect(page.getByLabel('あだ名')).toBeVisible();
  await expectAccessible(page);

  const other = await another(browser);
  await other.goto(`/rooms/${room}`);
  await sit(page, someone('ほたる'));
  const text = `図書館が夕方あいていると助かります。${someone('')}`;
  await say(page, text);
  await expect(voice(page, text)).toContainText('自分');
  await expect(voice(other, text)).toBeVisible();
  await expectAccessible(page);
  await expectAccessible(other);
});

test('words written offline are said once, and what is being written outlives the page', async ({
  page,
  context,
  request
}) => {
  await sit(page, someone('雪つり'));
  const [first, second] = [someone('一つめ'), someone('二つめ')];
  await context.setOffline(true);
  await expect(page.getByText('つながっていません。言葉は残っています')).toBeVisible();
  await say(page, first);
  await say(page, second);
  await expect(voice(page, second)).toContainText('送信待ち。つながったら一度だけ送ります');
  await expectAccessible(page);
  await words(page).fill('書きかけの言葉');
  await context.setOffline(false);
  await expect(page.getByText('もどりました')).toBeVisible();
  await expect(voice(page, second)).not.toContainText('送信待ち');

  await page.reload();
  await expect(words(page)).toHaveValue('書きかけの言葉');
  const transcribed = async () => (await request.get(`/api/rooms/${room}/transcript`)).text();
  await expect.poll(transcribed).toContain(second);
  const transcript = await transcribed();
  expect(transcript.split(first)).toHaveLength(2);
  expect(transcript.split(second)).toHaveLength(2);
  expect(transcript.indexOf(first)).toBeLessThan(transcript.indexOf(second));
});

test('new voices never take the place where one reads', async ({ page, browser }) => {
  await sit(page, someone('らいちょう'));
  const talk = page.getByRole('region', { name: '話しあい' });
  await talk.evaluate((element) => (element.scrollTop = 0));
  const other = await another(browser);
  await sit(other, someone('つるぎ'));
  const text = someone('帰り道が暗いです。');
  await say(other, text);
  const news = page.getByRole('button', { name: '新しい声 1件' });
  await expect(news).toBeVisible();
  expect(await talk.evaluate((element) => element.scrollTop)).toBe(0);
  await expectAccessible(page);
  await news.click();
  await expect(voice(page, text)).toBeInViewport();
  await expect(news).toBeHidden();
});

test('what one said can be put better and taken back', async ({ page, browser }) => {
  await sit(page, someone('しろえび'));
  const [text, better] = [someone('はじめの言葉'), someone('直した言葉')];
  await say(page, text);
  const other = await another(browser);
  await other.goto(`/rooms/${room}`);
  await expect(voice(other, text)).toBeVisible();

  await voice(page, text).getByRole('button', { name: 'この声を直す、取り下げる' }).click();
  await page.getByRole('button', { name: '直す', exact: true }).click();
  await page.getByRole('dialog').getByLabel('あなたの言葉').fill(better);
  await expectAccessible(page);
  await page.getByRole('button', { name: '直した言葉にする' }).click();
  await expect(voice(other, better)).toContainText('直しました');
  await expect(other.getByText(text)).toHaveCount(0);

  await voice(page, better).getByRole('button', { name: 'この声を直す、取り下げる' }).click();
  await voice(page, better).getByRole('button', { name: '取り下げる', exact: true }).click();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: '取り下げる' }).click();
  await expect(other.getByText(better)).toHaveCount(0);
  await expect(other.getByText('本人が取り下げました').last()).toBeVisible();
});

test('everything in a room can be done by keyboard alone', async ({ page }) => {
  const press = async (name: string) => {
    const button = page.getByRole('button', { name }).last();
    for (let tabs = 0; !(await button.evaluate((one) => one === document.activeElement)); tabs++) {
      expect(tabs).toBeLessThan(400);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
  };
  await page.goto(`/rooms/${room}`);
  await expect(page.getByRole('button', { name: '席につく' })).toBeVisible();
  await press('席につく');
  await expect(page.getByLabel('あだ名')).toBeVisible();
  await page.getByLabel('あだ名').press('Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type(someone('こまくさ'));
  await press('この約束で参加する');
  await expect(words(page)).toBeVisible();

  await press('共感');
  await expect(page.getByRole('button', { name: '共感' }).last()).toHaveAttribute(
    'aria-pressed',
    'true'
  );
  await press('手を挙げる');
  await expect(page.getByRole('button', { name: '手を挙げる' })).toHaveAttribute(
    'aria-pressed',
    'true'
  );
  await page.keyboard.press('Tab');
  const text = someone('キーボードだけで書きました。');
  await page.keyboard.type(text);
  await page.keyboard.press('Control+Enter');
  await expect(voice(page, text)).toBeVisible();
  await expect(words(page)).toBeFocused();
});
