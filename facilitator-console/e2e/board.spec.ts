import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectStill, signIn } from './page';
import { Someone } from './people';
import { stage, type Stage } from './stage';

const FOUND = '朝は、弁当を作る時間が足りない。';
const OTHER = 'うちは前の晩に作るので、朝は足りています。';

test.use({ viewport: { width: 1280, height: 800 } });

let talk: Stage;

test.beforeAll(async () => {
  talk = await stage('みくり', ['ゆずのき', 'なぎ', 'こすもす'], undefined, { alone: true });
});

test.afterAll(async () => {
  await talk.leave();
});

const board = (page: Page) => page.getByRole('region', { name: 'テーマ', exact: true });
const line = (page: Page, name: string) =>
  board(page).getByRole('listitem').filter({ hasText: name });

test('a board of issues, ideas, for and against leads to a finding that the room confirms', async ({
  page,
  browser
}) => {
  test.setTimeout(240_000);
  const { keyboard } = page;
  const row = (sequence: number) => page.locator(`[data-sequence="${sequence}"]`);
  const inHand = async () => {
    const current = page.locator('article[aria-current="true"]');
    return (await current.count()) ? Number(await current.getAttribute('data-sequence')) : Infinity;
  };
  const goTo = async (sequence: number) => {
    for (let at = await inHand(); at !== sequence; at = await inHand()) {
      await keyboard.press(at > sequence ? 'k' : 'j');
    }
  };
  const act = async (theme: string, name: string) => {
    await board(page).getByRole('button', { name: theme, exact: true }).press('Enter');
    await page.getByRole('group', { name: `「${theme}」にすること` }).waitFor();
    await page.getByRole('button', { name, exact: true }).press('Enter');
  };

  await signIn(page, 'mikuri@demo.example.jp');
  await page.getByRole('link', { name: talk.title, exact: true }).click();
  await expect(page.getByRole('button', { name: '部屋を始める' })).toBeVisible();
  await keyboard.press('n');
  await keyboard.press('Enter');
  await expect(page.getByRole('timer')).toContainText('のこり');
  const [first, second, third] = await Promise.all(
    talk.residents.map((one) => one.phone(browser, `/rooms/${talk.room}`))
  );
  const short = await talk.say(0, '朝の6時に弁当を二つ作ります。時間が足りません。');
  const early = await talk.say(1, '前の晩に作ればいい。朝は温めるだけです。');
  const tired = await talk.say(2, '夜は疲れて作れません。');
  const bus = await talk.say(2, 'バスも足りません。');
  await expect(row(bus)).toBeVisible();

  await test.step('ties voices to an issue, an idea and what speaks against it, by keys', async () => {
    await goTo(short);
    await keyboard.press('t');
    await keyboard.type('弁当の時間');
    await keyboard.press('Enter');
    await expect(row(short)).toContainText('弁当の時間');
    await goTo(early);
    await keyboard.press('t');
    await keyboard.press('!');
    await keyboard.press('1');
    await expect(page.getByLabel('案を足す')).toHaveValue('前の晩に作ればいい');
    await keyboard.press('Enter');
    await expect(line(page, '前の晩に作ればいい')).toContainText(String(early));
    await goTo(tired);
    await keyboard.press('t');
    await keyboard.press('-');
    await keyboard.press('2');
    await keyboard.press('Enter');
    await expect(line(page, '前の晩に作ればいい')).toContainText('賛成の声はまだ');
    await expect(row(tired)).toContainText('弁当の時間');
    await expectAccessible(page);
  });

  await test.step('merges, undoes it, and merges again', async () => {
    await keyboard.press('+');
    await keyboard.type('朝の弁当');
    await keyboard.press('Enter');
    await act('朝の弁当', 'ほかと1つにする');
    const others = page.getByRole('group', { name: '「朝の弁当」にすること' });
    await others.getByRole('button', { name: '弁当の時間', exact: true }).press('Enter');
    await expect(line(page, '朝の弁当')).toBeHidden();
    await keyboard.press('u');
    await expect(line(page, '朝の弁当')).toBeVisible();
  });

  await test.step('parks a voice for later, for everyone to see', async () => {
    await goTo(bus);
    await keyboard.press('t');
    await keyboard.press(';');
    await keyboard.press('Enter');
    await expect(first!.getByRole('button', { name: 'あとで話すこと 1' })).toBeVisible();
    await first!.getByRole('button', { name: 'あとで話すこと 1' }).click();
    await expect(first!.getByRole('dialog')).toContainText('バスも足りません');
    await expectAccessible(first!);
    await first!.keyboard.press('Escape');
  });

  await test.step('has the whole width on a key', async () => {
    await keyboard.press(']');
    await expect(page.getByRole('feed')).toBeHidden();
    await expectAccessible(page);
    await expectStill(page);
    await keyboard.press(']');
    await expect(page.getByRole('feed')).toBeVisible();
  });

  await test.step('makes a finding of an issue with its voices', async () => {
    await act('弁当の時間', '分かったことにする');
    await page.getByRole('textbox', { name: '分かったこと' }).fill(FOUND);
    await page.getByRole('radio', { name: 'まだ分からない' }).check();
    await page.getByRole('radio', { name: '少数の見方は聞かれなかった' }).check();
    for (const cited of [short, early, tired]) {
      await expect(page.getByRole('button', { name: `${cited}番を外す` })).toBeVisible();
    }
    await page.getByRole('button', { name: '記録する', exact: true }).press('Enter');
  });

  await test.step('reads it back: two confirm, one objects with a sentence', async () => {
    await page.getByRole('button', { name: '分かったこと 1をみんなに確かめる' }).press('Enter');
    for (const phone of [first!, second!, third!]) {
      await expect(phone.getByText('このとおりですか。').first()).toBeVisible();
      await expect(phone.getByText(FOUND)).toBeVisible();
    }
    await expectAccessible(first!);
    await first!.getByRole('button', { name: 'はい', exact: true }).click();
    await second!.getByRole('button', { name: 'はい', exact: true }).click();
    await third!.getByRole('button', { name: 'ちがう', exact: true }).click();
    await third!.getByLabel('どこがちがいますか（ひとこと）').fill(OTHER);
    await expectAccessible(third!);
    await third!.getByRole('button', { name: '「ちがう」と答える' }).click();
    await expect(third!.getByText('「ちがう」と答えました。')).toBeVisible();
    await expect(first!.getByRole('article').filter({ hasText: OTHER })).toBeVisible();
    await expect(page.getByText('このとおり 2・ちがう 1（席にいる3人）')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('takes over what the answers suggest, as one wishes', async () => {
    await page.getByRole('button', { name: 'しめきって、結果を見せる' }).press('Enter');
    await expect(second!.getByText('席にいる3人のうち、2人が「このとおり」')).toBeVisible();
    await expectAccessible(second!);
    await expect(page.getByText('そろい方：分かれた')).toBeVisible();
    await page.getByRole('button', { name: '取り入れる' }).press('Enter');
    await expect(page.getByText('答えからの提案')).toBeHidden();
    await expect(page.getByRole('region', { name: '分かったこと' })).toContainText(OTHER);
    await expectAccessible(page);
  });

  await test.step('the counts and the minority view go with it to the desk', async () => {
    await keyboard.press('n');
    await expect(page.getByRole('heading', { level: 3, name: 'まとめる' })).toBeVisible();
    await keyboard.press('n');
    await page.getByRole('dialog').getByRole('button', { name: '部屋を閉じる' }).press('Enter');
    await expect(page.getByText('この部屋は閉じました。')).toBeVisible();
    const owner = await Someone.signedIn('shinjo@demo.example.jp');
    await owner.send('post', `/api/topics/${talk.topic}/outcome/draft`);
    const desk = await owner.phone(browser, `/desk/topics/${talk.topic}/outcome`);
    await expect(desk.getByText(FOUND).first()).toBeVisible();
    await expect(desk.getByText('このとおり 2・ちがう 1（席にいた3人）').first()).toBeVisible();
    await expect(desk.getByText(OTHER).first()).toBeVisible();
    await owner.leave();
  });
});
