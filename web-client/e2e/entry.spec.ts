import type { APIRequestContext, Page } from '@playwright/test';
import { expect, expectAccessible, PHONE, test } from './page';
import { dayFromToday, PASSWORD, unique } from './people';
import { agree } from './resident';

test.use({ viewport: PHONE });

const SEATS = { kind: 'seats', seats: 1, graceMinutes: 10, readers: 'everyone' };
const INVITED = { kind: 'invitation', seats: null, graceMinutes: null, readers: 'invited' };

/** A room of the owner's open topic; gives its address and id. */
async function arrange(request: APIRequestContext, admission: object): Promise<string> {
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
  return (await answer.json()).id;
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
  const room = await arrange(request, SEATS);
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
});

test('a room by invitation opens by its link, which leaves no trace in the address', async ({
  page,
  arrive,
  request
}) => {
  const room = await arrange(request, INVITED);
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
