import {
  request,
  type APIRequestContext,
  type APIResponse,
  type Browser,
  type BrowserContext,
  type Page,
  type ViewportSize
} from '@playwright/test';
import { randomUUID } from 'node:crypto';

const baseURL = process.env.KURUMAZA_URL ?? 'http://127.0.0.1:8080';
export const PASSWORD = 'kurumaza-demo';

/** Somebody on another device, who uses the public API as their app would. */
export class Someone {
  private readonly browsers: BrowserContext[] = [];

  private constructor(
    private readonly device: APIRequestContext,
    readonly name: string
  ) {}

  static async with(name: string): Promise<Someone> {
    return new Someone(await request.newContext({ baseURL }), name);
  }

  static async signedIn(login: string): Promise<Someone> {
    const someone = await Someone.with(login);
    await someone.send('post', '/api/session', { login, password: PASSWORD });
    return someone;
  }

  async read<T>(path: string): Promise<T> {
    return answer(await this.device.get(path));
  }

  async text(path: string): Promise<string> {
    return (await this.device.get(path)).text();
  }

  /** @param data what is told, or null for a command without words */
  async send<T>(method: 'post' | 'put' | 'delete', path: string, data: unknown = null): Promise<T> {
    const headers = { 'Idempotency-Key': randomUUID() };
    return answer(await this.device[method](path, data === null ? { headers } : { headers, data }));
  }

  /** Their phone, with the residents' app on it. */
  phone(browser: Browser, path: string): Promise<Page> {
    return this.open(browser, path, { width: 360, height: 780 });
  }

  /** The computer where they run rooms. */
  desk(browser: Browser, path: string): Promise<Page> {
    return this.open(browser, path, { width: 1280, height: 800 });
  }

  private async open(browser: Browser, path: string, viewport: ViewportSize): Promise<Page> {
    const storageState = await this.device.storageState();
    const context = await browser.newContext({ storageState, viewport });
    this.browsers.push(context);
    const page = await context.newPage();
    await page.goto(path);
    return page;
  }

  async leave(): Promise<void> {
    for (const one of this.browsers) await one.close();
    await this.device.dispose();
  }
}

async function answer<T>(response: APIResponse): Promise<T> {
  const text = await response.text();
  if (!response.ok()) throw new Error(`${response.url()}: ${response.status()} ${text}`);
  return (text ? JSON.parse(text) : undefined) as T;
}

/** A resident who has a seat in the room. */
export async function resident(topic: string, room: string, nickname: string): Promise<Someone> {
  const someone = await Someone.with(nickname);
  const rules = await someone.read<{ version: string; licence: string }>('/api/rules');
  await someone.send('post', `/api/topics/${topic}/participants`, {
    nickname,
    rules: rules.version,
    licence: rules.licence
  });
  await someone.send('post', `/api/rooms/${room}/people`);
  return someone;
}
