import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectStill, signIn } from './page';
import { Someone } from './people';
import { stage, type Stage } from './stage';

test.use({ viewport: { width: 1280, height: 800 } });

const NAMES =
  'ゆず なぎ かえで すみれ あおい つむぎ しずく ほたる みなも こはる いぶき すばる'.split(' ');
const step = (title: string, method: string, minutes: number) => ({
  title,
  method,
  minutes,
  question: `${title}時間です。朝の台所で、何がありますか？`,
  prompts: []
});
const HOUR = [
  step('はじめる', 'check-in', 5),
  step('静かに書く', 'silent', 10),
  step('順に話す', 'round', 15),
  step('深める', 'deepen', 10),
  step('まとめる', 'converge', 15),
  step('ふりかえる', 'check-out', 5)
];
const FOUND = '朝は、だれかの手が要る。';

let talk: Stage;
let others: Someone;

test.beforeEach(async () => {
  talk = await stage('みくり', NAMES, HOUR, { crew: { さとやま: 'co' } });
  others = await Someone.signedIn('satoyama@demo.example.jp');
});

test.afterEach(async () => {
  await others.leave();
  await talk.leave();
});

const article = (page: Page) => page.getByRole('article');

test('twelve residents, a lead and a co-facilitator go through a whole hour', async ({
  page,
  browser
}) => {
  test.setTimeout(300_000);
  const said: string[] = [];
  const inRoom = (path: string) => `/api/rooms/${talk.room}/${path}`;
  const say = async (who: number, text: string) => {
    said.push(text);
    return talk.say(who, text);
  };
  const everybody = (says: (name: string) => string) =>
    Promise.all(NAMES.map((name, who) => say(who, says(name))));

  await signIn(page, 'mikuri@demo.example.jp');
  await page.getByRole('link', { name: talk.title, exact: true }).click();
  await expect(page.getByRole('button', { name: '部屋を始める' })).toBeVisible();
  const co = await others.desk(browser, `/console/rooms/${talk.room}`);
  const [first, second] = (await Promise.all(
    talk.residents.slice(0, 2).map((one) => one.phone(browser, `/rooms/${talk.room}`))
  )) as [Page, Page];
  const goOn = async (title: string) => {
    await page.keyboard.press('n');
    for (const one of [page, co]) {
      await expect(one.getByRole('heading', { level: 3, name: title, exact: true })).toBeVisible();
    }
    await expect(first.getByText(`${title}時間です。`).first()).toBeVisible();
  };
  const look = async () => {
    for (const one of [page, co, first]) await expectAccessible(one);
    await expectStill(page);
  };

  await test.step('checks in', async () => {
    await page.keyboard.press('n');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('timer').first()).toContainText('のこり');
    await everybody((name) => `${name}です。よろしくお願いします。`);
    await expect(page.getByText('はじめの問いに答えた人 12／12人')).toBeVisible();
    await expect(article(first)).toHaveCount(12);
    await look();
  });

  await test.step('writes in silence; the co-facilitator shows it all', async () => {
    await goOn('静かに書く');
    await everybody((name) => `${name}は、朝の支度で手が足りません。`);
    await expect(second.getByText('書いた人は、いま12人。')).toBeVisible();
    await expect(article(second)).toHaveCount(12 + 1);
    await look();
    await co.keyboard.press('r');
    await expect(article(second)).toHaveCount(24);
    await expect(article(first)).toHaveCount(24);
  });

  await test.step('speaks in turn; one passes, one is skipped', async () => {
    await goOn('順に話す');
    await look();
    for (const [who, name] of NAMES.entries()) {
      if (who === 3) {
        const turn = page.locator('.line').filter({ hasText: 'いま話す番' });
        await expect(turn).toContainText(talk.residents[who]!.name);
        await Promise.all([page.waitForResponse(/floor$/), page.keyboard.press('z')]);
        continue;
      }
      if (who !== 2) await say(who, `${name}の番です。前の晩に一つ済ませます。`);
      await talk.residents[who]!.send('delete', inRoom('floor'));
    }
    await expect(page.getByText('いまは、だれでも話せます')).toBeVisible();
    await expect(article(first)).toHaveCount(34);
  });

  await test.step('deepens: answers, reactions, a hand', async () => {
    await goOn('深める');
    const idea = await say(4, '送りの車を、近所で出しあえませんか。');
    for (const who of [5, 6, 7]) {
      await talk.residents[who]!.send('put', inRoom(`statements/${idea}/reactions/empathy`));
    }
    await talk.residents[8]!.send('put', inRoom('hand'));
    await expect(page.getByRole('button', { name: '指名' })).toBeVisible();
    await page.keyboard.press('a');
    await expect(first.getByText(`いまは、${talk.residents[8]!.name}さんの番です。`)).toBeVisible();
    await say(8, '冬は道が凍るので、車は心配です。');
    await look();
  });

  await test.step('finds something together, and the room confirms it', async () => {
    await goOn('まとめる');
    const cited = await say(0, 'まとめると、朝の手が足りないのだと思います。');
    const { sequence } = await others.send<{ sequence: number }>('post', inRoom('findings'), {
      text: FOUND,
      agreement: 'unsure',
      theme: null,
      citations: [cited],
      minorityView: null
    });
    await others.send('post', inRoom(`findings/${sequence}/confirmation`));
    await expect(first.getByText(FOUND)).toBeVisible();
    await look();
    await first.getByRole('button', { name: 'はい', exact: true }).click();
    await expect(page.getByText('このとおり 1・ちがう 0（席にいる12人）')).toBeVisible();
    await others.send('post', inRoom(`findings/${sequence}/confirmation/closing`));
    await expect(second.getByText('席にいる12人のうち、1人が「このとおり」')).toBeVisible();
  });

  await test.step('says how it was, and parts', async () => {
    await goOn('ふりかえる');
    for (const one of talk.residents.slice(1)) {
      await one.send('put', inRoom('check-out'), { safe: 4, heard: 3, learnt: 4, words: null });
    }
    await expect(first.getByText('話してみて、どうでしたか').first()).toBeVisible();
    await look();
    await page.keyboard.press('n');
    await page.getByRole('dialog').getByRole('button', { name: '部屋を閉じる' }).click();
    await expect(first.getByText('この車座は終わりました。').first()).toBeVisible();
    await look();
  });

  await test.step('nothing is lost, doubled or in another order for anyone', async () => {
    const kept = (await others.text(inRoom('transcript')))
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { text: string }).text);
    expect([...kept].sort()).toEqual([...said].sort());
    for (const phone of [first, second]) await expect(article(phone)).toContainText(kept);
  });
});
