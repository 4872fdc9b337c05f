import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectStill, signIn } from './page';
import { stage, type Stage } from './stage';

test.use({ viewport: { width: 1280, height: 800 } });

const step = (title: string, method: string) => ({
  title,
  method,
  minutes: 10,
  question: `${title}時間です。雪の朝に、何がありますか？`,
  prompts: []
});
const AGENDA = [step('はじめる', 'open'), step('分かれて話す', 'tables'), step('持ち寄る', 'open')];

let talk: Stage;

test.beforeEach(async ({ page }) => {
  talk = await stage('みくり', ['ゆずのき', 'なぎ', 'こすもす', 'いちょう'], AGENDA);
  await signIn(page, 'mikuri@demo.example.jp');
  await page.getByRole('link', { name: talk.title, exact: true }).click();
  await expect(page.getByRole('button', { name: '部屋を始める' })).toBeVisible();
});

test.afterEach(() => talk.leave());

const words = (page: Page) => page.getByRole('textbox', { name: 'あなたの言葉' });
const send = (page: Page) => page.getByRole('button', { name: '送る' });
const seatOf = (page: Page, who: number) =>
  page.getByRole('combobox', { name: `${talk.residents[who]!.name}さんの席` });
const tile = (page: Page, name: string) => page.getByRole('article').filter({ hasText: name });

test('people sit at two tables, one is moved, and all come back with what they found', async ({
  page,
  browser
}) => {
  await page.keyboard.press('n');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('timer')).toContainText('のこり');
  const [first, second] = await Promise.all(
    [0, 2].map((who) => talk.residents[who]!.phone(browser, `/rooms/${talk.room}`))
  );

  await test.step('seats are arranged by keys alone', async () => {
    await page.keyboard.press('#');
    await page.getByLabel('テーブルの数').fill('2');
    await page.getByRole('button', { name: 'くじで分ける' }).press('Enter');
    await expect(page.getByRole('heading', { name: /^テーブル2/ })).toBeVisible();
    for (const [who, table] of [1, 1, 2, 2].entries()) {
      await seatOf(page, who).focus();
      await page.keyboard.press(String(table));
      await expect(seatOf(page, who)).toHaveValue(String(table));
      await expect(seatOf(page, who)).toBeFocused();
    }
    await page.getByLabel('テーブル1の名前').fill('雪の日');
    await page.getByLabel('テーブル1の名前').press('Tab');
    await expect(page.getByRole('heading', { name: 'テーブル1「雪の日」 2人' })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
  });

  await test.step('the phase takes the phones to their tables', async () => {
    await words(first!).fill('書きかけ');
    await page.keyboard.press('n');
    await expect(first!.getByText('ここはテーブル1「雪の日」です。').first()).toBeVisible();
    await expect(second!.getByText('ここはテーブル2です。').first()).toBeVisible();
    await expect(words(first!)).toHaveValue('書きかけ');
    await expect(words(first!)).toBeFocused();
    await expect(first!.getByText('（2つのうち）')).toBeVisible();
    await expect(first!.getByText('に、みんなで集まります。')).toBeVisible();
    await words(first!).fill('雪の朝は車が出せません。');
    await send(first!).click();
    await words(second!).fill('夜の預かりがありません。');
    await send(second!).click();
    await expect(first!.getByText('夜の預かり')).toBeHidden();
    await expectAccessible(first!);
  });

  await test.step('who sits at a table writes what it brings back', async () => {
    await second!.getByRole('button', { name: 'まとめを書く' }).click();
    await second!
      .getByRole('textbox', { name: 'この席で分かったこと' })
      .fill('夜に頼れる人がいない。');
    await expectAccessible(second!);
    await second!.getByRole('button', { name: 'まとめを残す' }).click();
    await expect(second!.getByText('夜に頼れる人がいない。')).toBeVisible();
    await expect(second!.getByRole('button', { name: 'まとめを直す' })).toBeVisible();
    await expectAccessible(second!);
  });

  await test.step("a person's row leads to their seat", async () => {
    await page.keyboard.press('b');
    const name = `${talk.residents[3]!.name}さんの席を移す`;
    await page.getByRole('button', { name }).click();
    await expect(seatOf(page, 3)).toBeFocused();
    await page.keyboard.press('Escape');
  });

  await test.step('the wall shows both, and one key enters and leaves', async () => {
    await page.keyboard.press('_');
    await expect(tile(page, 'テーブル1')).toContainText('雪の朝は車が出せません。');
    await expect(tile(page, 'テーブル2')).toContainText('夜の預かりがありません。');
    await expectAccessible(page);
    await expectStill(page);
    await page.keyboard.press('c');
    await page.keyboard.type('あと5分です。');
    await page.keyboard.press('Enter');
    for (const one of [first!, second!]) await expect(one.getByText('あと5分です。')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('1');
    await expect(page.getByRole('feed').getByText('雪の朝は車が出せません。')).toBeVisible();
  });

  await test.step('a finding is recorded at the table', async () => {
    await page.keyboard.press('k');
    await page.keyboard.press('k');
    await page.keyboard.press('Space');
    await page.keyboard.press('f');
    await page.getByLabel('分かったこと', { exact: true }).fill('雪の朝は送れない家がある。');
    await page.getByLabel('そろった').check();
    await page.getByLabel('少数の見方は聞かれなかった').check();
    await page.getByRole('button', { name: '記録する' }).click();
    await expect(page.getByText('雪の朝は送れない家がある。')).toBeVisible();
    await page.keyboard.press('w');
    await expect(tile(page, 'テーブル2')).toBeVisible();
  });

  await test.step('somebody is moved, and told so', async () => {
    await words(second!).fill('移る前に書いた');
    await page.keyboard.press('m');
    await seatOf(page, 2).focus();
    await page.keyboard.press('1');
    const told = second!
      .getByRole('status')
      .filter({ hasText: '席がテーブル1「雪の日」へ移ります。' });
    await expect(told).toBeAttached();
    await expect(second!.getByText('夜の預かりがありません。')).toBeVisible();
    await expectAccessible(second!);
    await second!.getByRole('button', { name: 'いま移る' }).click();
    await expect(second!.getByText('席がテーブル1「雪の日」に移りました。').first()).toBeVisible();
    await expect(words(second!)).toHaveValue('移る前に書いた');
    await expect(second!.getByText('雪の朝は車が出せません。')).toBeVisible();
    await send(second!).click();
    await expect(first!.getByText('移る前に書いた')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
  });

  await test.step('words that come too late come back to their author', async () => {
    await second!.context().setOffline(true);
    await words(second!).fill('電波のないときの言葉');
    await send(second!).click();
    await page.keyboard.press('m');
    await seatOf(page, 2).focus();
    await page.keyboard.press('2');
    await page.keyboard.press('Escape');
    await second!.context().setOffline(false);
    await second!.getByRole('button', { name: 'いま移る' }).click();
    const stray = second!.getByRole('article').filter({ hasText: '電波のないときの言葉' });
    await expect(stray).toContainText('まだ話されていません');
    await expectAccessible(second!);
    await stray.getByRole('button', { name: 'ここで話す' }).click();
    await expect(words(second!)).toHaveValue('電波のないときの言葉');
    await send(second!).click();
  });

  await test.step('the next phase brings all back, and shows what each table found', async () => {
    await page.keyboard.press('w');
    await expect(page.getByRole('button', { name: /^次へ/ })).toBeVisible();
    await page.keyboard.press('n');
    for (const one of [first!, second!]) {
      await expect(one.getByText('みんなの輪にもどりました。').first()).toBeVisible();
      await expect(one.getByText('雪の朝は送れない家がある。')).toBeVisible();
      await expect(one.getByText('夜に頼れる人がいない。')).toBeVisible();
      await expectAccessible(one);
    }
    await words(first!).fill('みんなの輪で話します。');
    await send(first!).click();
    await expect(second!.getByText('みんなの輪で話します。')).toBeVisible();
  });
});
