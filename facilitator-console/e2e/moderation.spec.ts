import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, signIn } from './page';
import { stage, type Stage } from './stage';

const PHONE = { width: 360, height: 780 };
const NUMBER = '076-431-4111';
const ORDER = '注文番号は076-431-4111です。';
const HARSH = '反対する人は税金泥棒です。';
const REPORTED = '夕方の会議は、子育てをしていない人が決めています。';

test.use({ viewport: { width: 1280, height: 800 } });

let talk: Stage;

test.beforeAll(async () => {
  talk = await stage('みくり', ['はなみずき']);
});

test.afterAll(async () => {
  await talk.leave();
});

const voice = (page: Page, text: string) => page.getByRole('article').filter({ hasText: text });
const row = (page: Page, text: string) =>
  page.getByRole('feed').getByRole('article').filter({ hasText: text });

async function say(phone: Page, text: string) {
  await phone.getByRole('textbox', { name: 'あなたの言葉' }).last().fill(text);
  await phone.getByRole('button', { name: '送る', exact: true }).click();
}

test('what may hurt is caught, flagged or reported, and a person decides', async ({
  page: console,
  browser
}) => {
  const device = await browser.newContext({ viewport: PHONE });
  const phone = await device.newPage();

  await test.step('a resident sits down in an open room', async () => {
    await signIn(console, 'mikuri@demo.example.jp');
    await console.getByRole('link', { name: talk.title, exact: true }).click();
    await console.getByRole('button', { name: '部屋を始める' }).click();
    await console.getByRole('dialog').getByRole('button', { name: '部屋を始める' }).click();
    await phone.goto(`/rooms/${talk.room}`);
    await phone.getByRole('button', { name: '席につく' }).click();
    await phone.getByLabel('あだ名').fill(`みずき${Date.now() % 100_000}`);
    await phone.getByRole('button', { name: 'この約束で参加する' }).click();
    await expect(phone.getByRole('textbox', { name: 'あなたの言葉' })).toBeVisible();
  });

  await test.step('a telephone number is caught before anyone sees it, and put better', async () => {
    await say(phone, `連絡は${NUMBER}まで。`);
    await expect(phone.getByRole('alert')).toContainText('電話番号のように見えるところがあります');
    await expect(phone.locator('mark')).toHaveText(NUMBER);
    await expectAccessible(phone);
    await phone.reload();
    const caught = phone.getByRole('article').filter({ has: phone.locator('mark') });
    await caught.getByRole('textbox').fill('連絡は集会所まで。');
    await caught.getByRole('button', { name: 'もう一度送る' }).click();
    await expect(row(console, '連絡は集会所まで。')).toBeVisible();
    await expect(row(console, NUMBER)).toHaveCount(0);
  });

  await test.step('a wrong alarm goes to the facilitator, who shows it', async () => {
    await say(phone, ORDER);
    await phone.getByRole('button', { name: '個人の情報ではありません' }).click();
    await expect(row(console, ORDER)).toContainText('止め置き中');
    await expect(row(console, ORDER)).toContainText('「個人の情報ではない」と送りました');
    await console.getByRole('button', { name: '要確認 1' }).click();
    await row(console, ORDER).click();
    await expectAccessible(console);
    await console.keyboard.press('v');
    await expect(row(console, ORDER)).toHaveCount(0);
    await console.getByRole('button', { name: /^すべて/ }).click();
    await expect(row(console, ORDER)).not.toContainText('止め置き中');
    await expect(voice(phone, ORDER)).not.toContainText('進行役が確かめています');
  });

  await test.step('harsh words are shown, and flagged for the facilitator only', async () => {
    await say(phone, HARSH);
    await expect(row(console, HARSH)).toContainText('きつい言葉かもしれません');
    await expect(voice(phone, HARSH)).not.toContainText('きつい言葉');
    await row(console, HARSH).click();
    await console.keyboard.press('x');
    await expect(row(console, HARSH)).not.toContainText('きつい言葉かもしれません');
  });

  await test.step('a resident reports a voice, and it is hidden', async () => {
    await talk.say(0, REPORTED);
    await voice(phone, REPORTED).getByRole('button', { name: '進行役に知らせる' }).click();
    const dialog = phone.getByRole('dialog');
    await dialog.getByRole('radio', { name: '人を傷つける言葉がある' }).check();
    await dialog.getByRole('textbox').fill('決めつけだと思います。');
    await expectAccessible(phone);
    await dialog.getByRole('button', { name: '進行役に知らせる' }).click();
    await expect(dialog.getByRole('status')).toContainText('進行役に知らせました');
    await dialog.getByRole('button', { name: '閉じる' }).last().click();
    await row(console, REPORTED).click();
    await expect(row(console, REPORTED)).toContainText('通報 1件');
    await expect(row(console, REPORTED)).toContainText('決めつけだと思います。');
    await expectAccessible(console);
    await console.keyboard.press('h');
    await console.keyboard.type('人を傷つける言葉があるため');
    await console.keyboard.press('Enter');
    await expect(row(console, REPORTED)).toContainText('隠しました');
    await expect(row(console, REPORTED)).not.toContainText('通報');
    await expect(voice(phone, REPORTED)).toHaveCount(0);
  });

  await test.step('somebody is asked to pause, knows until when, and may go on', async () => {
    await row(console, HARSH).click();
    await console.keyboard.press('l');
    await console.keyboard.press('1');
    await expect(phone.getByText(/まで書くのを休むように決めました/)).toBeVisible();
    await expect(phone.getByRole('textbox', { name: 'あなたの言葉' })).toHaveCount(0);
    await expectAccessible(phone);
    await expectAccessible(console);
    await console.keyboard.press('l');
    await expect(phone.getByRole('textbox', { name: 'あなたの言葉' })).toBeVisible();
  });

  await device.close();
});
