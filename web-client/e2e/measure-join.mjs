import { chromium } from '@playwright/test';
import { loadavg } from 'node:os';
import { env } from 'node:process';

// How long it takes until the newest statement of a room is on the screen: docs/how-to/measure.md.
const [base, room, times = '7'] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu']
});

/** Runs in the page before all else: when the last statement came to stand in the window. */
function watch() {
  const look = () => {
    const box = [...document.querySelectorAll('article')].at(-1)?.getBoundingClientRect();
    const shown = box && box.height > 0 && box.top < innerHeight && box.bottom > 0;
    requestAnimationFrame(shown ? () => (window.seenAt = performance.now()) : look);
  };
  look();
}

async function open(page) {
  const answer = page.waitForResponse(
    (one) => new URL(one.url()).pathname === `/api/rooms/${room}` && one.ok()
  );
  await page.goto(`${base}/rooms/${room}`);
  const body = (await (await answer).body()).length;
  await page.waitForFunction(() => window.seenAt);
  const times = await page.evaluate((path) => {
    const asked = performance
      .getEntriesByType('resource')
      .find(({ name }) => new URL(name).pathname === path);
    return {
      seen: window.seenAt,
      asked: window.seenAt - asked.startTime,
      answer: asked.responseEnd - asked.startTime,
      wire: asked.transferSize
    };
  }, `/api/rooms/${room}`);
  return { ...times, body };
}

async function visit() {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.addInitScript(watch);
  const first = await open(page);
  await page.goto('about:blank');
  const again = await open(page);
  await context.close();
  return { first: first.seen, again: again.seen, ...again };
}

const visits = [];
while (visits.length < Number(times)) visits.push(await visit());
const median = (name) =>
  Math.round(visits.map((one) => one[name]).sort((a, b) => a - b)[visits.length >> 1]);
const names = ['first', 'again', 'asked', 'answer', 'wire', 'body'];
console.log(
  JSON.stringify({ ...Object.fromEntries(names.map((n) => [n, median(n)])), load: loadavg()[0] })
);
await browser.close();
