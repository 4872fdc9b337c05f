import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectStill, signIn } from './page';
import { stage, type Stage } from './stage';

test.use({ viewport: { width: 1280, height: 800 } });

const step = (title: string, method: string) => ({
  title,
  method,
  minutes: 5,
  question: `${title}。朝の台所で、何がありますか？`,
  prompts: []
});
const AGENDA = [
  step('はじめる', 'check-in'),
  step('話す', 'open'),
  step('ふりかえる', 'check-out')
];

let talk: Stage;

test.beforeEach(async ({ page }) => {
  talk = await stage('みくり', ['ゆずのき', 'なぎ', 'こすもす'], AGENDA);
  await signIn(page, 'mikuri@demo.example.jp');
  await page.getByRole('link', { name: talk.title, exact: true }).click();
  await expect(page.getByRole('button', { name: '部屋を始める' })).toBeVisible();
  await page.keyboard.press('n');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('timer')).toContainText('のこり');
});

test.afterEach(() => talk.leave());

async function goOn(page: Page, title: string) {
  await page.keyboard.press('n');
  await expect(page.getByRole('heading', { level: 3, name: title, exact: true })).toBeVisible();
}

const card = (page: Page, name: string) => page.getByRole('region', { name });

test('everybody checks in, answers a quick question and says how it was', async ({
  page,
  browser
}) => {
  const [first, second, third] = (await Promise.all(
    talk.residents.map((one) => one.phone(browser, `/rooms/${talk.room}`))
  )) as [Page, Page, Page];

  await test.step('checks in with a tap or in words', async () => {
    const asks = card(first, 'きょうは、どんなふうに参加しますか');
    await asks.getByRole('button', { name: 'まず聞きたい' }).click();
    await expect(asks.getByRole('button', { name: 'まず聞きたい' })).toHaveAttribute(
      'aria-pressed',
      'true'
    );
    await expectAccessible(first);
    await talk.say(1, '弁当を二つ作ります。');
    await expect(card(second, 'きょうは、どんなふうに参加しますか')).toBeHidden();
    await expect(page.getByText('はじめの問いに答えた人 2／3人')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the facilitator asks by keys alone; nobody sees counts before the end', async () => {
    await goOn(page, '話す');
    await page.keyboard.press(',');
    await page.keyboard.type('夕食は、だれと食べましたか？');
    await expectAccessible(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('家族と\n一人で\nそのほか');
    await page.getByRole('button', { name: 'みんなに出す' }).press('Enter');
    const asks = card(second, '夕食は、だれと食べましたか？');
    await expect(asks).toContainText('進行役にも見えません');
    await asks.getByRole('button', { name: '一人で' }).click();
    await asks.getByRole('button', { name: '家族と' }).click();
    await expectAccessible(second);
    await card(third, '夕食は、だれと食べましたか？')
      .getByRole('button', { name: '家族と' })
      .press('Enter');
    await expect(asks).toContainText('答えた人は、いま2人');
    await expect(page.getByText('答えた人 2／3人')).toBeVisible();
    await expectStill(page);
  });

  await test.step('an answer given offline counts once connected; one sees one’s own after a reload', async () => {
    await second.reload();
    const own = card(second, '夕食は、だれと食べましたか？').getByRole('button', {
      name: '家族と'
    });
    await expect(own).toHaveAttribute('aria-pressed', 'true');
    await first.context().setOffline(true);
    await expect(first.getByText('つながっていません。言葉は残っています')).toBeVisible();
    const asks = card(first, '夕食は、だれと食べましたか？');
    await asks.getByRole('button', { name: 'そのほか' }).click();
    await expect(asks).toContainText('送信待ち');
    await first.context().setOffline(false);
    await expect(page.getByText('答えた人 3／3人')).toBeVisible();
  });

  await test.step('everyone sees the result, and puts it away', async () => {
    await page.keyboard.press(',');
    for (const one of [first, second, third]) {
      const result = card(one, '夕食は、だれと食べましたか？');
      await expect(result.getByRole('listitem')).toHaveText([
        /家族と\s*2人/,
        /一人で\s*0人/,
        /そのほか\s*1人/
      ]);
    }
    await expectAccessible(first);
    await expectAccessible(page);
    await card(first, '夕食は、だれと食べましたか？')
      .getByRole('button', { name: 'この問いをしまう' })
      .press('Enter');
    await expect(card(first, '夕食は、だれと食べましたか？')).toBeHidden();
  });

  await test.step('says how it was, now or after the end, or does not', async () => {
    await goOn(page, 'ふりかえる');
    await card(first, '話してみて、どうでしたか').getByRole('button', { name: '答える' }).click();
    await expectAccessible(first);
    const safe = first.getByRole('group', { name: '安心して話せましたか' });
    await safe.getByRole('radio', { name: 'そう思う', exact: true }).check();
    await first.getByRole('textbox', { name: /^ひとこと/ }).fill('また来ます。');
    await first.getByRole('dialog').getByRole('button', { name: '送る' }).click();
    await expect(first.getByText('答えを受けとりました。')).toBeVisible();
    await card(second, '話してみて、どうでしたか')
      .getByRole('button', { name: '答えない' })
      .click();
    await page.keyboard.press('n');
    await page.getByRole('dialog').getByRole('button', { name: '部屋を閉じる' }).click();
    await expect(third.getByText('この車座は終わりました。').first()).toBeVisible();
    await card(third, '話してみて、どうでしたか').getByRole('button', { name: '答える' }).click();
    await third.getByRole('radio', { name: '少しそう思う' }).first().check();
    await third.getByRole('dialog').getByRole('button', { name: '送る' }).click();
    await expect(third.getByText('答えを受けとりました。')).toBeVisible();
    await expectAccessible(third);
    await third.reload();
    await expect(third.getByText('この車座は終わりました。').first()).toBeVisible();
    await expect(card(third, '話してみて、どうでしたか')).toBeHidden();
  });

  await test.step('looks back: totals without names, a note, codes by keys, minutes', async () => {
    await page.getByRole('link', { name: 'ふりかえりと記録を開く' }).click();
    await expect(page.getByText('答えた人 2人。')).toBeVisible();
    await expect(page.getByText('答えが2人のため、数は出しません')).toBeVisible();
    await expect(page.getByText('また来ます。')).toBeVisible();
    await page.getByRole('textbox', { name: '次に生かしたいこと' }).fill('問いを短くする。');
    await page.getByRole('button', { name: 'メモを残す' }).click();
    await expect(page.getByText('残しました。')).toBeVisible();
    await page.getByRole('button', { name: 'メモを残す' }).blur();
    for (const [digit, code] of [
      ['2', 'さえぎられずに言えた'],
      ['3', 'つながりのある理由が一つ']
    ] as const) {
      await page.keyboard.press(digit);
      await expect(page.getByRole('button', { name: code })).toHaveAttribute(
        'aria-pressed',
        'true'
      );
    }
    await expectAccessible(page);
    for (const [name, ending] of [
      ['Word（DOCX）', 'docx'],
      ['PDF', 'pdf']
    ] as const) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name }).click()
      ]);
      expect(file.suggestedFilename()).toContain(`${talk.title.replace(' ', '_')}.${ending}`);
    }
    await page.reload();
    await expect(page.getByRole('textbox', { name: '次に生かしたいこと' })).toHaveValue(
      '問いを短くする。'
    );
  });
});
