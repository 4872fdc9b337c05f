import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectStill, signIn } from './page';
import { stage, type Stage } from './stage';

test.use({ viewport: { width: 1440, height: 900 } });

const AGENDA = [
  {
    title: '話す',
    method: 'open',
    minutes: 20,
    question: '朝の台所で、何がありますか？',
    prompts: []
  }
];

let talk: Stage;

test.beforeAll(async () => {
  talk = await stage('みくり', ['ゆずのき', 'なぎ', 'こすもす'], AGENDA);
});

test.afterAll(() => talk.leave());

const card = (phone: Page) => phone.getByRole('region', { name: '進行役から' });

test('everyone is heard: figures, a hint, and an invitation that nobody else sees', async ({
  page,
  browser
}) => {
  await signIn(page, 'mikuri@demo.example.jp');
  await page.getByRole('link', { name: talk.title, exact: true }).click();
  await expect(page.getByRole('button', { name: '部屋を始める' })).toBeVisible();
  await page.keyboard.press('n');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('timer')).toContainText('のこり');
  const [quiet, other] = await Promise.all(
    talk.residents.slice(1).map((one) => one.phone(browser, `/rooms/${talk.room}`))
  );
  const [first] = await Promise.all([talk.residents[0]!.phone(browser, `/rooms/${talk.room}`)]);
  const names = talk.residents.map(({ name }) => name);

  await test.step('one voice is most of the talk: the hint says why, and does what it says', async () => {
    for (let said = 0; said < 7; said++) await talk.say(0, `弁当の話、その${said}です。`);
    await talk.say(2, 'パンの話です。');
    const hint = page.getByRole('region', { name: 'ヒント' }).getByRole('listitem');
    await expect(hint).toContainText(`${names[0]}さんの声が多くなっています`, { timeout: 15_000 });
    await expect(hint).toContainText('この10分の声8のうち7');
    await expectAccessible(page);
    await expectStill(page);
    await page.keyboard.press('>');
    await expect(page.getByRole('textbox', { name: '全員に話しかける' })).toHaveValue(
      /まだ話していない方も/
    );
    await expect(hint).toHaveCount(0);
    await page.keyboard.press('Escape');
  });

  await test.step('the table has the figures, for those who run the room only', async () => {
    await page.keyboard.press('b');
    const row = page.getByRole('dialog').getByRole('row', { name: names[0] });
    await expect(row.getByRole('cell')).toContainText(['7', '88%', '92%', '7']);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
  });

  await test.step('by one key somebody is invited, and only they see it', async () => {
    await page.keyboard.press('i');
    const whom = page.getByRole('group', { name: 'だれを誘いますか' });
    await expect(whom.getByRole('button', { name: names[1] })).toBeFocused();
    await page.keyboard.press('1');
    await expect(card(quiet!)).toBeVisible();
    await expect(quiet!.getByRole('textbox', { name: 'あなたの言葉' })).toBeVisible();
    await expectAccessible(quiet!);
    await expect(page.getByText(`${names[1]}さんをそっと誘いました`)).toBeVisible();
    await expect(card(other!)).toHaveCount(0);
    await expect(card(first!)).toHaveCount(0);
  });

  await test.step('they come back to it, and speak', async () => {
    await quiet!.reload();
    await card(quiet!).getByRole('button', { name: '話す' }).press('Enter');
    await expect(quiet!.getByRole('textbox', { name: 'あなたの言葉' })).toBeFocused();
    await expect(card(quiet!)).toHaveCount(0);
    await quiet!.keyboard.type('朝は果物だけです。');
    await quiet!.keyboard.press('Control+Enter');
    await page.keyboard.press('b');
    await expect(page.getByRole('row', { name: names[1] })).toContainText('誘いのあと話しました');
    await page.keyboard.press('Escape');
  });

  await test.step('from the ring too; "later" leaves them in peace, and can be undone before', async () => {
    const seat = page.getByRole('button', { name: `${names[2]}さんをそっと誘う` });
    await seat.click();
    await expect(card(other!)).toBeVisible();
    await page.keyboard.press('u');
    await expect(card(other!)).toHaveCount(0);
    await seat.click();
    await card(other!).getByRole('button', { name: 'あとで' }).click();
    await expect(card(other!)).toHaveCount(0);
    await expect(seat).toHaveCount(0);
    await page.keyboard.press('b');
    await expect(page.getByRole('row', { name: names[2] })).toContainText('「あとで」');
  });
});
