import type { Locator, Page } from '@playwright/test';
import { row } from './console';
import { ask, scheduleRoom } from './desk';
import { expect, test } from './page';
import { signIn, unique } from './people';
import { findQuestion, say, voice, words } from './resident';

const QUESTION = unique('雪の日、子どもと出かける先はありますか？　その');
const ROOM = unique('雪の日の話');
const SAID = '雪の日は、屋根のある遊び場が遠いです。';
const OTHER = '除雪が済むまで、外に出られません。';
const FOUND = '雪の日は、近くに行ける場所がありません。';

test('a resident and a facilitator do their part by keyboard alone', async ({ page, arrive }) => {
  test.setTimeout(300_000);
  const owner = await arrive();
  await signIn(owner, '/desk/topics', 'mizuhashi');
  await ask(owner, QUESTION);
  await scheduleRoom(owner, ROOM, 'みくり');
  const facilitator = await arrive({ width: 1440, height: 900 });

  await test.step('the resident finds the talk, takes a name and a seat', async () => {
    await page.goto('/');
    await expect(page.getByRole('link', { name: ROOM, exact: true })).toBeVisible();
    await reach(page, page.getByRole('link', { name: ROOM, exact: true }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: '席につく' })).toBeVisible();
    await reach(page, page.getByRole('button', { name: '席につく' }));
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('あだ名')).toBeVisible();
    await reach(page, page.getByLabel('あだ名'));
    await page.keyboard.type('こまくさ');
    await page.keyboard.press('Enter');
    await expect(page.getByText('席につきました。')).toBeVisible();
  });

  await test.step('the facilitator opens the room with single keys', async () => {
    await signIn(facilitator, '/console/', 'mikuri');
    const way = facilitator.getByRole('link', { name: ROOM });
    await expect(way).toBeVisible();
    await reach(facilitator, way);
    await facilitator.keyboard.press('Enter');
    await expect(facilitator.getByRole('button', { name: '部屋を始める' })).toBeVisible();
    await facilitator.keyboard.press('n');
    await expect(facilitator.getByRole('dialog')).toBeVisible();
    await facilitator.keyboard.press('Enter');
    await expect(words(page)).toBeVisible();
  });

  await test.step('the resident speaks and reacts', async () => {
    await reach(page, words(page));
    await page.keyboard.type(SAID);
    await page.keyboard.press('Control+Enter');
    await expect(voice(page, SAID)).toContainText('自分');
    await anotherSpeaks(await arrive());
    await expect(voice(page, OTHER)).toBeVisible();
    const empathy = voice(page, OTHER).getByRole('button', { name: '共感' });
    await reach(page, empathy);
    await page.keyboard.press('Enter');
    await expect(empathy).toHaveAttribute('aria-pressed', 'true');
  });

  await test.step('the facilitator gives a statement a theme and records a finding', async () => {
    const { keyboard } = facilitator;
    await expect(row(facilitator, OTHER)).toBeVisible();
    await keyboard.press('j');
    await expect(row(facilitator, OTHER)).toBeFocused();
    await keyboard.press('t');
    await expect(facilitator.getByLabel('新しいテーマ')).toBeFocused();
    await keyboard.type('出かける先');
    await keyboard.press('Enter');
    await expect(row(facilitator, OTHER)).toContainText('出かける先');

    await keyboard.press('Space');
    await expect(facilitator.getByRole('button', { name: '続きを書く・声1' })).toBeVisible();
    await keyboard.press('f');
    await expect(facilitator.getByRole('textbox', { name: '分かったこと' })).toBeFocused();
    await keyboard.type(FOUND);
    await choose(facilitator, facilitator.getByRole('radio', { name: 'そろった' }));
    await reach(facilitator, facilitator.getByRole('radio', { name: '少数の見方があった' }));
    await keyboard.press('ArrowDown');
    await reach(facilitator, facilitator.getByRole('button', { name: '記録する', exact: true }));
    await keyboard.press('Enter');
    const findings = facilitator.getByRole('region', { name: '分かったこと' });
    await expect(findings).toContainText(FOUND);
    await expect(findings).toContainText('少数の見方は聞かれなかった');
  });

  async function anotherSpeaks(other: Page) {
    await findQuestion(other, QUESTION);
    await other.getByRole('link', { name: `輪に入る ${ROOM}` }).click();
    await other.getByRole('button', { name: '席につく' }).click();
    await other.getByLabel('あだ名').fill('つるぎ');
    await other.getByRole('button', { name: 'この約束で参加する' }).click();
    await expect(words(other)).toBeVisible();
    await say(other, OTHER);
  }
});

/** Goes on with Tab until the place has the focus. */
async function reach(page: Page, place: Locator): Promise<void> {
  for (let tabs = 0; !(await hasFocus(place)); tabs++) {
    expect(tabs, 'reached by Tab').toBeLessThan(100);
    await page.keyboard.press('Tab');
  }
}

async function choose(page: Page, radio: Locator): Promise<void> {
  await reach(page, radio);
  await page.keyboard.press('Space');
  await expect(radio).toBeChecked();
}

const hasFocus = (place: Locator) => place.evaluate((one) => one === document.activeElement);
