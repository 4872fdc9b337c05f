import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectStill, signIn } from './page';
import { stage, type Stage } from './stage';

test.use({ viewport: { width: 1280, height: 800 } });

const step = (title: string, method: string) => ({
  title,
  method,
  minutes: 5,
  question: `${title}時間です。朝の台所で、何がありますか？`,
  prompts: []
});
const AGENDA = [step('静かに書く', 'silent'), step('順に話す', 'round'), step('話す', 'open')];

let talk: Stage;

test.beforeEach(async ({ page }) => {
  talk = await stage('みくり', ['ゆずのき', 'なぎ', 'こすもす'], AGENDA);
  await signIn(page, 'mikuri@demo.example.jp');
  await page.getByRole('link', { name: talk.title, exact: true }).click();
  await expect(page.getByRole('button', { name: '部屋を始める' })).toBeVisible();
});

test.afterEach(() => talk.leave());

const words = (page: Page) => page.getByRole('textbox', { name: 'あなたの言葉' });
const send = (page: Page) => page.getByRole('button', { name: '送る' });

async function open(page: Page) {
  await page.keyboard.press('n');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('timer')).toContainText('のこり');
}

async function goOn(page: Page, title: string) {
  await page.keyboard.press('n');
  await expect(page.getByRole('heading', { level: 3, name: title, exact: true })).toBeVisible();
}

test('words of silent writing are seen by nobody else until one key shows them all', async ({
  page,
  browser
}) => {
  const [author, reader] = await Promise.all(
    talk.residents.slice(0, 2).map((one) => one.phone(browser, `/rooms/${talk.room}`))
  );
  await open(page);
  await expect(author!.getByText('進行役のほかにはだれにも見えません')).toBeVisible();
  await words(author!).fill('朝の6時に弁当を二つ作ります。');
  await send(author!).click();
  await expect(author!.getByText('みんなで開くまで、ほかの人には見えません')).toBeVisible();
  await expect(reader!.getByText('書いた人は、いま1人。')).toBeVisible();
  await talk.say(2, '夕方の買い物がつらいです。');
  await expect(reader!.getByText('書いた人は、いま2人。')).toBeVisible();
  await expect(reader!.getByRole('article')).toHaveCount(0);
  await expectAccessible(author!);
  await expectAccessible(reader!);

  const row = page.getByRole('feed').getByRole('article').filter({ hasText: '弁当' });
  await expect(row).toContainText('まだほかの人には見えていません');
  await expect(page.getByText('書いた人は2人。')).toBeVisible();
  await expectAccessible(page);
  await expectStill(page);
  await page.keyboard.press('r');
  await expect(row).not.toContainText('まだほかの人には見えていません');
  await expect(reader!.getByRole('article')).toHaveText([/弁当を二つ/, /夕方の買い物/]);
  await expect(author!.getByRole('article')).toHaveText([/弁当を二つ/, /夕方の買い物/]);
  await expect(reader!.getByText('書いた人は')).toBeHidden();
  await words(reader!).fill('弁当、うちもです。');
  await send(reader!).click();
  await expect(author!.getByText('弁当、うちもです。')).toBeVisible();
});

test('in a round each speaks in turn, may pass, and the absent are skipped', async ({
  page,
  browser
}) => {
  const [first, second] = await Promise.all(
    talk.residents.slice(0, 2).map((one) => one.phone(browser, `/rooms/${talk.room}`))
  );
  await open(page);
  await goOn(page, '順に話す');

  await test.step('only the first is asked to speak', async () => {
    await expect(first!.getByText('あなたの番です。').first()).toBeVisible();
    await expect(second!.getByText('次は、あなたの番です。')).toBeVisible();
    await words(second!).fill('待っている間に書きました。');
    await send(second!).click();
    await expect(words(second!)).toHaveValue('待っている間に書きました。');
    await expect(words(second!)).toHaveAttribute('aria-invalid', 'true');
    await expect(talk.say(2, '割りこみ')).rejects.toThrow('not-your-turn');
    await expectAccessible(first!);
    await expectAccessible(second!);
    await expectAccessible(page);
    await expectStill(page);
  });

  await test.step('hands on by keyboard alone; the next is told', async () => {
    await second!.getByRole('button', { name: '手を挙げる' }).focus();
    await words(first!).fill('弁当から始まります。');
    await words(first!).press('Control+Enter');
    await expect(second!.getByText('弁当から始まります。')).toBeVisible();
    await first!.getByRole('button', { name: '次の人へ' }).press('Enter');
    await expect(words(first!)).toBeFocused();
    await expect(second!.getByRole('button', { name: 'パスする' })).toBeVisible();
    await expect(words(second!)).toBeFocused();
    await expect(second!.getByRole('status').getByText('あなたの番です。')).toBeAttached();
  });

  await test.step('passes, and the facilitator skips the absent', async () => {
    await second!.getByRole('button', { name: 'パスする' }).click();
    await expect(second!.getByRole('button', { name: '手を挙げる' })).toBeVisible();
    await expect(page.getByText('離席中')).toBeVisible();
    await page.keyboard.press('z');
    await expect(page.getByText('いまは、だれでも話せます')).toBeVisible();
    await send(second!).click();
    await expect(first!.getByText('待っている間に書きました。')).toBeVisible();
  });

  await test.step('a second round, broken off', async () => {
    await page.keyboard.press('y');
    await expect(first!.getByRole('button', { name: '次の人へ' })).toBeVisible();
    await page.keyboard.press('y');
    await expect(first!.getByRole('button', { name: '手を挙げる' })).toBeVisible();
  });
});

test('the floor is given for some minutes, and everyone sees the rest', async ({
  page,
  browser
}) => {
  await open(page);
  await goOn(page, '順に話す');
  await goOn(page, '話す');
  const [first, second] = await Promise.all(
    talk.residents.slice(0, 2).map((one) => one.phone(browser, `/rooms/${talk.room}`))
  );
  await first!.getByRole('button', { name: '手を挙げる' }).click();
  await expect(page.getByRole('button', { name: '指名' })).toBeVisible();
  await page.getByLabel('指名するときの時間').selectOption('2分');
  await page.getByLabel('指名するときの時間').blur();
  await page.keyboard.press('a');
  const rest = (one: Page) => one.getByRole('timer').filter({ hasText: /^\s*のこり [12]:/ });
  await expect(first!.getByText('あなたの番です。').first()).toBeVisible();
  for (const one of [first!, second!]) {
    await expect(rest(one)).toBeVisible();
    await expectAccessible(one);
  }
  await expect(rest(page)).toBeVisible();
  await expectAccessible(page);
  await expectStill(page);
  await first!.getByRole('button', { name: 'パスする' }).click();
  await expect(rest(second!)).toBeHidden();
});
