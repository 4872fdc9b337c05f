import type { Page } from '@playwright/test';
import { expect, expectAccessible } from './page';
import { dayFromToday } from './people';

/** Writes a question with its easy version, saves the draft and puts it to residents. */
export async function ask(page: Page, question: string): Promise<void> {
  await page.getByRole('link', { name: '新しい問い' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '新しい問い' })).toBeVisible();
  await expectAccessible(page);
  await fill(page, {
    問い: question,
    一文の説明: '雨の日に、小さな子どもと過ごす場所を県内のどこに増やすかを決めます。',
    'なぜ、きくのか':
      '雨の日は外で遊べません。\n来年度の「雨やどり広場」を置く場所を、これから決めます。',
    変えられること: '雨やどり広場を置く場所\n開いている曜日と時間',
    背景: '県内の児童館は31館です。雨の日は、定員をこえることがあります。',
    だれに関わるか: '乳幼児の保護者\n児童館で働く人',
    きき始める日: dayFromToday(0),
    きき終わる日: dayFromToday(10),
    答える約束の日: dayFromToday(60)
  });
  await page.getByLabel('今回は変えられないこと').fill('新しい建物を建てること');
  await page.getByLabel('30日より短い理由').fill('来年度の予算に間に合わせるためです。');
  await page.getByRole('checkbox', { name: '富山市' }).check();
  await page.getByRole('checkbox', { name: 'やさしい日本語でも書く' }).check();
  await fillEasy(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: '下書きを保存する' }).click();

  await expect(page.getByRole('heading', { level: 1, name: question })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: '公開する' }).click();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: '公開する' }).click();
  await expect(page.getByText('公開中')).toBeVisible();
}

async function fillEasy(page: Page): Promise<void> {
  const easy = page.getByRole('group', { name: 'やさしい日本語' });
  await easy.getByLabel('問い').fill('雨の日に、子どもと行ける場所は、足りていますか？');
  await easy.getByLabel('なぜ、きくのか').fill('雨の日は、外で遊べません。');
  await easy
    .getByLabel('変えられること', { exact: true })
    .fill('場所と時間を、決めることができます。');
  await easy.getByLabel('背景').fill('県には、子どもが遊ぶ建物が31あります。');
}

async function fill(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [label, text] of Object.entries(fields)) {
    await page.getByLabel(label, { exact: true }).fill(text);
  }
}

/** Sets the time, the people and the phases of a talk. */
export async function scheduleRoom(page: Page, title: string, facilitator: string): Promise<void> {
  await page.getByRole('button', { name: '話す場を決める' }).click();
  await page.getByLabel('部屋の名前').fill(title);
  await page.getByLabel('日', { exact: true }).fill(dayFromToday(0));
  await page.getByLabel('はじまる時刻').fill('23:00');
  await page.getByLabel('進行', { exact: true }).selectOption(facilitator);
  await page.getByRole('button', { name: '小さな輪' }).click();
  await expect(page.getByRole('group', { name: '進め方（合わせて30分）' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'この部屋を決める' }).click();
  await expect(page.getByRole('link', { name: title, exact: true })).toBeVisible();
}

/** Goes from the list of what is to do to the place where it is done. */
export async function takeUp(page: Page, question: string, act: string): Promise<void> {
  const item = page.getByRole('listitem').filter({ hasText: question });
  await item.getByRole('link', { name: act }).click();
}

/** Goes through the draft and confirms each sentence as it stands. */
export async function confirmAll(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: '合っている' })).toBeVisible();
  await expectAccessible(page);
  const sentences = await page.getByRole('listitem').filter({ hasText: 'これから' }).count();
  for (let left = sentences; left > 0; left--) {
    await page.getByRole('button', { name: '合っている' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'これから' })).toHaveCount(left - 1);
  }
}

export interface GivenAnswer {
  kind: string;
  nextWordOn?: string;
  text: string;
  reason: string;
}

export async function answer(page: Page, finding: string, given: GivenAnswer): Promise<void> {
  const item = page.getByRole('listitem').filter({ hasText: finding });
  await item.getByRole('radio', { name: given.kind, exact: true }).check();
  if (given.nextWordOn) await item.getByLabel('次に知らせる日').fill(given.nextWordOn);
  await item.getByLabel('何をするか').fill(given.text);
  await item.getByLabel('そう答える理由').fill(given.reason);
  await item.getByRole('button', { name: 'この答えを公開する' }).click();
  await expect(item.getByText('に答えました')).toBeVisible();
}
