import type { PlaywrightTestConfig } from '@playwright/test';

/** How the browser tests of either app run. */
export const settings: PlaywrightTestConfig = {
  testDir: '.',
  outputDir: './results',
  fullyParallel: false,
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL: process.env.KURUMAZA_URL ?? 'http://127.0.0.1:8080',
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    actionTimeout: 20_000,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu']
    }
  }
};
