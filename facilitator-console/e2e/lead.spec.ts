import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectStill, signIn } from './page';
import type { Someone } from './people';
import { stage, type Stage } from './stage';

interface Seen {
  readonly state: { readonly statements: { sequence: number; text: string | null }[] };
}

test.use({ viewport: { width: 1280, height: 800 } });

let talk: Stage;

test.beforeAll(async () => {
  talk = await stage('みくり', ['ゆずのき', 'なぎ', 'こすもす']);
});

test.afterAll(async () => {
  await talk.leave();
});

const row = (page: Page, sequence: number) => page.locator(`[data-sequence="${sequence}"]`);
const wordsFor = async (reader: Someone, sequence: number) => {
  const { state } = await reader.read<Seen>(`/api/rooms/${talk.room}`);
  return state.statements.find((one) => one.sequence === sequence)?.text;
};

test('a facilitator leads a talk from its opening to its findings by keyboard alone', async ({
  page
}) => {
  const { keyboard } = page;
  const inHand = async () => {
    const current = page.locator('[aria-current="true"]');
    return (await current.count()) ? Number(await current.getAttribute('data-sequence')) : Infinity;
  };
  const goTo = async (sequence: number) => {
    for (let at = await inHand(); at !== sequence; at = await inHand()) {
      await keyboard.press(at > sequence ? 'k' : 'j');
    }
  };

  await test.step('opens the room', async () => {
    await signIn(page, 'mikuri@demo.example.jp');
    await page.getByRole('link', { name: talk.title, exact: true }).press('Enter');
    await expect(page.getByText('部屋を始めると、ここから話しかけられます。')).toBeVisible();
    await expectAccessible(page);
    await keyboard.press('n');
    await keyboard.press('Enter');
    await expect(page.getByRole('timer')).toContainText('のこり');
    await expect(page.getByRole('button', { name: '次へ：まとめる' })).toBeVisible();
    await expectStill(page);
  });

  await test.step('offers a prompt, edits it and says it', async () => {
    const composer = page.getByRole('textbox', { name: '全員に話しかける' });
    await keyboard.press('1');
    await expect(composer).toBeFocused();
    await keyboard.type('。けさの台所から。');
    await keyboard.press('Enter');
    await expect(composer).toHaveValue('');
    await expect(page.getByText('一言だけで大丈夫です。けさの台所から。')).toBeVisible();
    await keyboard.press('Escape');
  });

  const first = await talk.say(0, '朝の6時に弁当を二つ作ります。');
  const second = await talk.say(1, '弁当より、夕方の買い物がつらいです。');
  const third = await talk.say(2, '電話番号は0766…です。');
  await expect(row(page, third)).toBeVisible();

  await test.step('sorts by theme, and undoes it', async () => {
    await goTo(second);
    await expect(row(page, second)).toBeFocused();
    await keyboard.press('t');
    await keyboard.type('夕方の時間');
    await keyboard.press('Enter');
    await expect(page.getByText(`${second}番を「夕方の時間」にしました。`)).toBeVisible();
    await keyboard.press('u');
    await expect(row(page, second)).toContainText('テーマなし');
    await keyboard.press('t');
    await keyboard.press('1');
    await expect(row(page, second)).toContainText('夕方の時間');
    await expectAccessible(page);
  });

  await test.step('hides with a public reason, and restores', async () => {
    await keyboard.press('j');
    await keyboard.press('h');
    await keyboard.type('電話番号のため');
    await keyboard.press('Enter');
    await expect(row(page, third)).toContainText('隠しました。理由：電話番号のため');
    expect(await wordsFor(talk.residents[0]!, third)).toBeNull();
    await keyboard.press('u');
    await expect(row(page, third)).not.toContainText('隠しました');
    expect(await wordsFor(talk.residents[0]!, third)).toContain('0766');
  });

  await test.step('holds what comes next, and shows it', async () => {
    await keyboard.press('o');
    await expect(page.getByText('新しい声は、あなたが見せるまで')).toBeVisible();
    const held = await talk.say(0, '止め置かれる声です。');
    await expect(row(page, held)).toContainText('止め置き中');
    expect(await wordsFor(talk.residents[1]!, held)).toBeUndefined();
    await keyboard.press('j');
    await keyboard.press('v');
    await expect(row(page, held)).not.toContainText('止め置き中');
    expect(await wordsFor(talk.residents[1]!, held)).toBe('止め置かれる声です。');
    const kept = await talk.say(0, '見せられない声です。');
    await expect(row(page, kept)).toContainText('止め置き中');
    await keyboard.press('j');
    await keyboard.press('h');
    await expect(page.getByText('理由は、書いた人だけに見えます。')).toBeVisible();
    await expectAccessible(page);
    await keyboard.type('個人の名前のため');
    await keyboard.press('Enter');
    await expect(row(page, kept)).toContainText('隠しました。理由：個人の名前のため');
    expect(await wordsFor(talk.residents[0]!, kept)).toBeNull();
    expect(await wordsFor(talk.residents[1]!, kept)).toBeUndefined();
    await keyboard.press('u');
    await expect(row(page, kept)).toContainText('止め置き中');
    await keyboard.press('o');
    await expect(page.getByText('新しい声は、あなたが見せるまで')).toBeHidden();
  });

  await test.step('gives the floor to the first hand, and ends the turn', async () => {
    await talk.residents[1]!.send('put', `/api/rooms/${talk.room}/hand`);
    await expect(page.getByRole('button', { name: '指名' })).toBeVisible();
    await keyboard.press('a');
    await expect(page.getByText('いま話す番')).toBeVisible();
    await keyboard.press('z');
    await expect(page.getByText('いま話す番')).toBeHidden();
  });

  await test.step('answers a voice', async () => {
    await goTo(first);
    await keyboard.press('q');
    await keyboard.type('二つとも、お子さんの分ですか。');
    await keyboard.press('Enter');
    await expect(page.getByRole('feed').getByText('お子さんの分ですか')).toBeVisible();
    await keyboard.press('Escape');
    await expect(page.getByRole('button', { name: `${first} ` })).toBeVisible();
  });

  await test.step('records a finding, with its sources and the minority view', async () => {
    await goTo(first);
    await keyboard.press('Space');
    await keyboard.press('f');
    await keyboard.type('朝より夕方の方が足りない。');
    await expect(page.getByText('あと：そろい方、少数の見方')).toBeVisible();
    await keyboard.press('Tab');
    await keyboard.press('Space');
    await expect(page.getByRole('radio', { name: 'そろった' })).toBeChecked();
    await page.getByRole('radio', { name: '少数の見方があった' }).focus();
    await keyboard.press('Space');
    await page.getByLabel('少数の見方の中身').focus();
    await keyboard.type('買い物の方がつらい、という声があった。');
    await keyboard.press('Escape');
    await page.getByRole('button', { name: '続きを書く' }).press('Enter');
    await page.getByRole('button', { name: 'ここに声を選ぶ' }).press('Enter');
    await goTo(second);
    await keyboard.press('Space');
    await expectAccessible(page);
    await page.getByRole('button', { name: '記録する' }).press('Enter');
    await expect(page.getByText('分かったこと 1', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: `${first}番の声へ` }).press('Enter');
    await expect(row(page, first)).toBeFocused();
  });

  await test.step('extends, goes on and closes', async () => {
    await keyboard.press('e');
    await expect(page.getByRole('timer')).toContainText(/のこり 5:/);
    await keyboard.press('n');
    await expect(page.getByRole('heading', { level: 3, name: 'まとめる' })).toBeVisible();
    await keyboard.press('n');
    await page.getByRole('dialog').getByRole('button', { name: '部屋を閉じる' }).press('Enter');
    await expect(page.getByText('この部屋は閉じました。')).toBeVisible();
    await expect(page.getByText('こども支援課')).toBeVisible();
    await expect(page.getByRole('textbox', { name: '全員に話しかける' })).toBeHidden();
  });

  await test.step('still sorts and hides afterwards', async () => {
    await goTo(third);
    await keyboard.press('t');
    await keyboard.press('1');
    await expect(page.getByText(`${third}番を「夕方の時間」にしました。`)).toBeVisible();
    await keyboard.press('h');
    await keyboard.type('電話番号のため');
    await keyboard.press('Enter');
    await expect(row(page, third)).toContainText('隠しました');
    await expectAccessible(page);
    await expectStill(page);
  });
});
