import type { APIRequestContext, Page } from '@playwright/test';
import { expect, expectAccessible, PHONE, test } from './page';
import { dayFromToday, PASSWORD, unique } from './people';
import { agree } from './resident';

test.use({ viewport: PHONE });

const SEATS = { kind: 'seats', seats: 1, graceMinutes: 10, readers: 'everyone' };
const INVITED = { kind: 'invitation', seats: null, graceMinutes: null, readers: 'invited' };

interface Arranged {
  id: string;
  topic: string;
  title: string;
}

/** A room of the owner's open topic, arranged by who is signed in as them from then on. */
async function arrange(request: APIRequestContext, admission: object): Promise<Arranged> {
  const key = () => ({ 'Idempotency-Key': crypto.randomUUID() });
  await request.post('/api/session', {
    data: { login: 'mizuhashi@demo.example.jp', password: PASSWORD }
  });
  const topics = await (await request.get('/api/topics?own=true')).json();
  const topic = topics.find((one: { step: string }) => one.step === 'talk').id;
  const [model] = await (await request.get('/api/rooms?own=true')).json();
  const settings = await (await request.get(`/api/rooms/${model.id}/settings`)).json();
  const answer = await request.post(`/api/topics/${topic}/rooms`, {
    headers: key(),
    data: {
      ...settings,
      title: unique('席の部屋'),
      startsAt: `${dayFromToday(3)}T11:00:00Z`,
      admission
    }
  });
  expect(answer.status()).toBe(201);
  return answer.json();
}

async function sit(page: Page, button: string) {
  await page.getByRole('button', { name: button }).click();
  await agree(page, unique('人'));
}

test('who comes when all seats are taken waits, and has the seat that is given up', async ({
  page,
  arrive,
  request
}) => {
  const { id: room, topic, title } = await arrange(request, SEATS);
  await page.goto(`/rooms/${room}`);
  await expect(page.getByText('あと1席あります。')).toBeVisible();
  await sit(page, '席につく');
  await expect(page.getByText('席につきました。')).toBeVisible();

  const second = await arrive(PHONE);
  await second.goto(`/rooms/${room}`);
  await expect(second.getByText('席はすべてうまっています。')).toBeVisible();
  await expectAccessible(second);
  await sit(second, '順番を待つ');
  await expect(second.getByText('いま1番目です。')).toBeVisible();
  await expectAccessible(second);

  await page.getByRole('button', { name: '席をゆずる' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '席をゆずる' }).click();
  await expect(page.getByRole('button', { name: '順番を待つ' })).toBeVisible();
  await expect(second.getByText('席があきました。あなたの席です。')).toBeVisible();
  await expectAccessible(second);

  await page.goto(`/topics/${topic}`);
  const line = page.getByRole('listitem').filter({ hasText: title });
  await expect(line.getByText('キャンセル待ち')).toBeVisible();
  await expectAccessible(page);
  await second.goto(`/topics/${topic}`);
  await expect(second.getByText(`「${title}」は、`)).toContainText('始まって10分までは');
  await expectAccessible(second);
  await second.getByRole('link', { name: 'この部屋を開く' }).click();
  await expect(second.getByRole('button', { name: '席をゆずる' })).toBeVisible();
});

test('the desk prints posters, each with its way in', async ({ arrive }) => {
  const desk = await arrive();
  const { topic, title } = await arrange(desk.request, INVITED);
  await desk.goto(`/desk/topics/${topic}`);
  const inviting = desk.waitForEvent('download');
  const room = desk.getByRole('listitem').filter({ hasText: title });
  await room.getByRole('button', { name: '招待の入ったポスター' }).click();
  expect((await inviting).suggestedFilename()).toBe(`${title}_ポスター.pdf`);
  await expect(room.getByRole('listitem').filter({ hasText: 'ポスター（' })).toBeVisible();
  await expectAccessible(desk);
  const open = desk.waitForEvent('download');
  await desk
    .getByRole('link', { name: /^ポスター/ })
    .first()
    .click();
  expect((await open).suggestedFilename()).toMatch(/_ポスター\.pdf$/);
});

test('a room by invitation opens by its link, which leaves no trace in the address', async ({
  page,
  arrive,
  request
}) => {
  const { id: room } = await arrange(request, INVITED);
  const link = await request.post(`/api/rooms/${room}/entry-links`, {
    data: { label: '町内会の役員', mostUses: 1 }
  });
  const { code } = await link.json();
  await page.goto(`/rooms/${room}#invitation=${code}`);
  await expect(page.getByText('招待を受け取りました。')).toBeVisible();
  expect(page.url()).not.toContain(code);
  await expectAccessible(page);
  await sit(page, '席につく');
  await expect(page.getByText('席につきました。')).toBeVisible();

  const second = await arrive(PHONE);
  await second.goto(`/rooms/${room}`);
  await expect(second.getByText('この部屋は招待制です。').first()).toBeVisible();
  await expectAccessible(second);
  await sit(second, '席につく');
  await expect(second.getByRole('alert')).toContainText('招待制');
});
