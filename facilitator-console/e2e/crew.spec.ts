import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectAccessible, signIn } from './page';
import { stage, type Stage } from './stage';

const DESKTOP = { width: 1440, height: 900 };
const WORRY = 'うちに帰るのがこわい日があります。';

let talk: Stage;

test.use({ viewport: DESKTOP });

test.beforeAll(async () => {
  talk = await stage('みくり', ['つるぎ', 'ほたる'], undefined, {
    crew: {
      さとやま: 'co',
      '新庄 拓也': 'observer',
      '四方 恵子': 'scribe',
      '水橋 はるか': 'policy'
    }
  });
});

test.afterAll(async () => {
  await talk.leave();
});

const crew = (page: Page) => page.getByRole('complementary');
const row = (page: Page, text: string) =>
  page.getByRole('feed').getByRole('article').filter({ hasText: text });

async function desk(browser: Browser, login: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: DESKTOP })).newPage();
  await signIn(page, `${login}@demo.example.jp`);
  await page.goto(`/console/rooms/${talk.room}`);
  await expect(page.getByRole('heading', { level: 1, name: talk.title })).toBeVisible();
  return page;
}

test('a crew of five runs one room, each with their part', async ({ browser }) => {
  const lead = await desk(browser, 'mikuri');
  const co = await desk(browser, 'satoyama');
  const observer = await desk(browser, 'shinjo');
  const scribe = await desk(browser, 'yokata');
  const policy = await desk(browser, 'mizuhashi');
  const phone = await talk.residents[0]!.phone(browser, `/rooms/${talk.room}`);
  const others = await talk.residents[1]!.phone(browser, `/rooms/${talk.room}`);

  await test.step('the lead opens the room; who watches has nothing to act with', async () => {
    await lead.getByRole('button', { name: '部屋を始める' }).click();
    await lead.getByRole('dialog').getByRole('button', { name: '部屋を始める' }).click();
    await expect(lead.getByRole('button', { name: /^次へ/ })).toBeVisible();
    await expect(observer.getByRole('button', { name: /^次へ/ })).toHaveCount(0);
    await expect(policy.getByRole('textbox', { name: '全員に話しかける' })).toHaveCount(0);
    await expectAccessible(observer);
  });

  await test.step('what the crew tells each other reaches the crew only', async () => {
    await lead.keyboard.press('m');
    await lead.keyboard.type('二人ずつ見ていきましょう');
    await lead.keyboard.press('Enter');
    for (const page of [co, observer, scribe, policy])
      await expect(crew(page)).toContainText('二人ずつ見ていきましょう');
    await expect(phone.getByText('二人ずつ見ていきましょう')).toHaveCount(0);
    await expectAccessible(lead);
    await lead.getByRole('button', { name: '取り下げる：二人ずつ' }).click();
    await expect(crew(co)).not.toContainText('二人ずつ見ていきましょう');
    await expect(crew(lead)).toContainText('消えました。');
  });

  await test.step('the scribe writes down what is said in the hall', async () => {
    await scribe.getByRole('textbox', { name: '会場の声' }).fill('会場でも同じ話が出ています。');
    await scribe.keyboard.press('Enter');
    const heard = phone.getByRole('article').filter({ hasText: '会場でも同じ話が出ています。' });
    await expect(heard).toContainText('会場の声');
    await expect(co.getByText('1件（席には数えません）')).toBeVisible();
  });

  await test.step('the lead is handed over, and everybody knows', async () => {
    await lead.getByRole('button', { name: /^進行を渡す/ }).click();
    const dialog = lead.getByRole('dialog');
    await expect(dialog.getByRole('radio', { name: 'さとやま' })).toBeChecked();
    await dialog.getByRole('button', { name: 'この人に渡す' }).click();
    for (const page of [co, observer])
      await expect(crew(page)).toContainText('さとやまさんが進行になりました。');
  });

  await test.step('one person is held, and knows it', async () => {
    const said = '帰り道のことを話します。';
    await talk.say(0, said);
    await row(co, said).click();
    await co.keyboard.press('%');
    await expect(phone.getByText('あなたの声は、進行役が見てから出ます。')).toBeVisible();
    await talk.say(0, WORRY);
    await expect(row(co, WORRY)).toContainText('止め置き中');
    await expect(others.getByText(WORRY)).toHaveCount(0);
  });

  await test.step('what must not wait reaches the contacts until one takes it', async () => {
    await row(observer, WORRY).click();
    await observer.keyboard.press('@');
    await observer.getByRole('dialog').getByRole('button', { name: '至急知らせる' }).click();
    await expect(crew(co)).toContainText('まだ、だれも受け取っていません。');
    await policy.getByRole('link', { name: /^至急/ }).click({ timeout: 20_000 });
    const told = policy.getByRole('listitem').filter({ hasText: WORRY });
    await expect(told).toContainText('子どもの安全が心配');
    await expectAccessible(policy);
    await told.getByRole('button', { name: '受け取りました' }).click();
    await expect(told).toContainText('水橋 はるかさんが');
    await expect(crew(co)).toContainText('水橋 はるかさんが');
  });

  await test.step('somebody is removed; the others learn that one person was', async () => {
    await row(co, '帰り道のことを話します。').click({ position: { x: 60, y: 14 } });
    await co.keyboard.press('b');
    const name = `${talk.residents[0]!.name}さんを部屋から外す`;
    await co.getByRole('button', { name }).click();
    await co.getByRole('dialog').getByRole('textbox').fill('約束が守られなかったため。');
    await co.getByRole('dialog').getByRole('button', { name: '部屋から外す' }).click();
    await expect(phone.getByText('約束が守られなかったため。')).toBeVisible();
    await expect(phone.getByRole('textbox', { name: 'あなたの言葉' })).toHaveCount(0);
    await expect(others.getByText('進行役が、一人に部屋から出てもらいました。')).toBeVisible();
    await expect(others.getByText('約束が守られなかったため。')).toHaveCount(0);
    await expectAccessible(others);
    await co.keyboard.press('&');
    await expect(phone.getByRole('textbox', { name: 'あなたの言葉' })).toBeVisible();
  });

  for (const page of [lead, co, observer, scribe, policy]) await page.context().close();
});
