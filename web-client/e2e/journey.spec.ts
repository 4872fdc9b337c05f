import type { Page } from '@playwright/test';
import { addTheme, closeRoom, hide, nextPhase, openRoom, recordFinding, row, tie } from './console';
import { answer, ask, confirmAll, scheduleRoom, takeUp } from './desk';
import { expect, expectAccessible, PHONE, test } from './page';
import { dayFromToday, signIn, unique } from './people';
import { agree, correct, findQuestion, react, say, voice, withdraw, words } from './resident';

const QUESTION = unique('雨の日、子どもと過ごせる場所は足りていますか？　その');
const ROOM = unique('雨の日の話');
const THEME = '場所と時間';

const CROWDED = '雨の日は児童館がいっぱいで、入れずに帰ることがあります。';
const OPEN_EARLY = '雨やどり広場が朝8時から開いていると、上の子を送ったあとに寄れます。';
const TOO_EARLY = '朝早く開けると、働く人が足りなくなると思います。';
const RUMOUR = 'あの児童館の先生は、まじめに働いていません。';

const FOUND_TIME = '雨やどり広場は、朝早くから開いていると助かる人が多いです。';
const FOUND_ROOM = '雨の日は、いまの児童館だけでは入りきれません。';

test('a sentence goes from a phone to an answer, and back to who said it', async ({
  page: phone,
  arrive
}) => {
  test.setTimeout(600_000);
  await phone.setViewportSize(PHONE);
  const owner = await arrive();
  const second = await arrive();
  const laptop = await arrive();
  const facilitator = await arrive({ width: 1440, height: 900 });

  await test.step('the owner asks a question and schedules a talk', async () => {
    await signIn(owner, '/desk', 'mizuhashi');
    await expect(owner.getByRole('heading', { level: 1 })).toContainText('きょう');
    await expectAccessible(owner);
    await owner.getByRole('link', { name: '問い', exact: true }).click();
    await ask(owner, QUESTION);
    await scheduleRoom(owner, ROOM, 'みくり');
    await expectAccessible(owner);
  });

  await test.step('residents find it, read it and take a seat', async () => {
    await findQuestion(phone, QUESTION);
    await expect(phone.getByText('新しい建物を建てること')).toBeVisible();
    await phone.getByRole('link', { name: 'この輪に入る' }).click();
    await agree(phone, 'しろえび');
    await expect(phone.getByText('あなたはこの輪に入っています。')).toBeVisible();
    await enterRoom(phone);
    await sit(phone);

    await findQuestion(laptop, QUESTION);
    await enterRoom(laptop);
    await laptop.getByRole('button', { name: '席につく' }).click();
    await agree(laptop, 'かりん');
    await expect(laptop.getByText('席につきました。')).toBeVisible();
  });

  await test.step('the facilitator opens the room, and everyone hears everyone at once', async () => {
    await signIn(facilitator, '/console/', 'mikuri');
    await openRoom(facilitator, ROOM);
    await expect(words(phone)).toBeVisible();
    await nextPhase(facilitator, '広げる');
    await expect(phone.getByText('どんなときに困りましたか')).toBeVisible();

    await say(phone, CROWDED);
    await expect(voice(laptop, CROWDED)).toContainText('しろえび');
    await say(laptop, TOO_EARLY);
    await expect(voice(phone, TOO_EARLY)).toContainText('かりん');
    await react(laptop, CROWDED, '共感');
    await expect(voice(phone, CROWDED)).toContainText('共感 1');
    await expectAccessible(phone);
    await expectAccessible(laptop);
    await expectAccessible(facilitator);
  });

  await test.step('a hand goes up, and gets the floor', async () => {
    await phone.getByRole('button', { name: '手を挙げる' }).click();
    await facilitator.getByRole('button', { name: '指名', exact: true }).click();
    await expect(phone.getByText('あなたの番です。').first()).toBeVisible();
    await expect(laptop.getByText('いまは、しろえびさんの番です。').first()).toBeVisible();
    await facilitator.getByRole('button', { name: '番を終える' }).click();
    await expect(phone.getByText('あなたの番です。')).toHaveCount(0);
    await facilitator.getByRole('button', { name: '1分のばす' }).click();
    await expect(phone.getByText('時間が延びました。')).toBeAttached();
  });

  await test.step('words are put better, taken back, hidden and shown again', async () => {
    await say(phone, '朝から開いていると寄れます。');
    await correct(phone, '朝から開いていると寄れます。', OPEN_EARLY);
    await expect(voice(laptop, OPEN_EARLY)).toContainText('直しました');
    await say(laptop, RUMOUR);
    await withdraw(laptop, RUMOUR);
    await expect(phone.getByText('本人が取り下げました')).toBeVisible();
    await expect(phone.getByText(RUMOUR)).toHaveCount(0);

    await hide(facilitator, TOO_EARLY, '人が分かることが書かれているため');
    await expect(phone.getByText('進行役が隠しました。')).toBeVisible();
    await expect(phone.getByText(TOO_EARLY)).toHaveCount(0);
    await facilitator.getByRole('button', { name: '取り消す' }).click();
    await expect(voice(phone, TOO_EARLY)).toBeVisible();
  });

  await test.step('the facilitator orders what was said, records what was found, and closes', async () => {
    await addTheme(facilitator, THEME);
    for (const text of [CROWDED, OPEN_EARLY, TOO_EARLY]) await tie(facilitator, text, THEME);
    await expect(voice(phone, OPEN_EARLY)).toContainText(THEME);
    await recordFinding(facilitator, {
      text: FOUND_TIME,
      agreement: '分かれた',
      theme: THEME,
      sources: [OPEN_EARLY],
      minority: { text: '朝早く開けると、働く人が足りなくなります。', sources: [TOO_EARLY] }
    });
    await recordFinding(facilitator, {
      text: FOUND_ROOM,
      agreement: 'そろった',
      theme: THEME,
      sources: [CROWDED]
    });
    await expect(row(facilitator, CROWDED)).toBeVisible();
    await closeRoom(facilitator);
    await expectAccessible(facilitator);
    await expect(phone.getByRole('heading', { name: 'この車座は終わりました。' })).toBeVisible();
    await expectAccessible(phone);
  });

  await test.step('the owner drafts and checks the outcome; a second person publishes it', async () => {
    await owner.reload();
    await owner.getByRole('button', { name: 'まとめの下書きをつくる' }).click();
    await confirmAll(owner);
    await owner.getByRole('button', { name: '2人目へ渡す' }).click();
    await expect(owner.getByText('1人目とは別の')).toBeVisible();
    await expectAccessible(owner);

    await signIn(second, '/desk', 'yokata');
    await takeUp(second, QUESTION, '確かめる');
    await confirmAll(second);
    await second.getByRole('button', { name: '公開する' }).click();
    await expectAccessible(second);
    await second.getByRole('dialog').getByRole('button', { name: '公開する' }).click();
    await expect(second.getByText('公開されています。')).toBeVisible();
  });

  await test.step('the owner answers each finding', async () => {
    await owner.goto('/desk');
    await takeUp(owner, QUESTION, '表をひらく');
    await expect(owner.getByRole('heading', { level: 1 })).toHaveText('分かったことに答える');
    await expectAccessible(owner);
    await answer(owner, FOUND_TIME, {
      kind: '検討しています',
      nextWordOn: dayFromToday(30),
      text: '雨やどり広場を朝8時に開けられるか、働く人の数を調べます。',
      reason: '朝の勤務を増やすには、働く人の同意が要ります。'
    });
    await answer(owner, FOUND_ROOM, {
      kind: '変わります',
      text: '雨やどり広場を、来年度に県内の三か所へ置きます。',
      reason: '雨の日に入れなかった人が、話しあいで重なりました。'
    });
    await expect(owner.getByText('すべてに答えました。')).toBeVisible();
    await expectAccessible(owner);
  });

  await test.step('the resident is told, and goes from the answer back to the own sentence', async () => {
    await phone.goto('/');
    await phone.getByRole('link', { name: /^あなたの声に、答えが/ }).click();
    const own = phone.getByRole('article').filter({ hasText: CROWDED });
    await expect(own).toContainText('変わります');
    await expect(own).toContainText(`テーマ「${THEME}」に入りました`);
    await expectAccessible(phone);
    await own.getByRole('link', { name: '答えと理由を読む' }).click();

    const finding = phone.getByRole('listitem').filter({
      has: phone.getByRole('heading', { level: 3, name: FOUND_ROOM })
    });
    await expect(finding).toContainText('あなたの声がもとになりました');
    await expectAccessible(phone);
    await finding.getByText('もとの声').click();
    await expect(finding.getByText(CROWDED)).toBeVisible();
    await expectAccessible(phone);
    await finding.getByRole('link', { name: ROOM }).click();
    await expect(voice(phone, CROWDED)).toBeInViewport();
  });

  await test.step('anyone finds question, voice, finding and answer by their words', async () => {
    await laptop.goto('/');
    await laptop.getByRole('searchbox').fill('雨やどり広場');
    await laptop.getByRole('button', { name: 'さがす' }).click();
    const kinds = laptop.getByRole('navigation', { name: 'さがしたものの種類' });
    for (const kind of ['問い', '声', '分かったこと', '答え']) {
      await kinds.getByRole('link', { name: new RegExp(`^${kind} [1-9]`) }).click();
      await expect(laptop.locator('mark').first()).toBeVisible();
      await expectAccessible(laptop);
    }
  });
});

async function enterRoom(page: Page): Promise<void> {
  await page.getByRole('link', { name: `席をとる ${ROOM}` }).click();
  await expect(page.getByRole('button', { name: '席につく' })).toBeVisible();
  await expectAccessible(page);
}

async function sit(page: Page): Promise<void> {
  await page.getByRole('button', { name: '席につく' }).click();
  await expect(page.getByText('席につきました。')).toBeVisible();
}
