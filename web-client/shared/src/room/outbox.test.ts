import 'fake-indexeddb/auto';
import { clear } from 'idb-keyval';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem, Offline, type Place } from '../http/problem';
import { Outbox, type Waiting } from './outbox';
import { roomShelf } from './shelf';

/** Takes words like the server: each key once; or is not to be reached. */
class Post {
  readonly said: string[] = [];
  readonly keys: string[] = [];
  reachable = true;
  answers = true;
  refuses?: string;
  places: readonly Place[] = [];
  trouble = false;

  readonly send = async ({ key, text }: Waiting): Promise<number> => {
    if (!this.reachable) throw new Offline();
    if (this.trouble) throw new ApiProblem('/docs/problems/too-many-requests', 'x', 429, '');
    if (text === this.refuses) {
      const errors = this.places.map((place) => ({ field: '/text', detail: '', place }));
      throw new ApiProblem('/docs/problems/x', 'x', 422, '長すぎます。', errors);
    }
    if (!this.keys.includes(key)) {
      this.keys.push(key);
      this.said.push(text);
    }
    if (!this.answers) throw new Offline();
    return this.keys.indexOf(key) + 1;
  };
}

let post: Post;
let waiting: readonly Waiting[];
let open: Outbox[];

function visit(): Outbox {
  const outbox = new Outbox(roomShelf('r'), post.send, (all) => (waiting = all));
  open.push(outbox);
  return outbox;
}

beforeEach(async () => {
  await clear();
  post = new Post();
  waiting = [];
  open = [];
});

afterEach(() => {
  for (const outbox of open) outbox.close();
  vi.useRealTimers();
});

const texts = () => waiting.map(({ text }) => text);

describe('the outbox', () => {
  it('sends at once, and shows words until they come back in the room', async () => {
    const outbox = visit();
    await outbox.add('hello', null);
    expect(post.said).toEqual(['hello']);
    expect(texts()).toEqual(['hello']);
    outbox.arrived(1);
    expect(texts()).toEqual([]);
  });

  it('does not show words again that came back before the answer', async () => {
    const outbox = visit();
    outbox.arrived(1);
    await outbox.add('hello', null);
    expect(texts()).toEqual([]);
  });

  it('keeps words while offline and sends them in order, once', async () => {
    const outbox = visit();
    post.reachable = false;
    await outbox.add('one', null);
    await outbox.add('two', 1);
    expect(texts()).toEqual(['one', 'two']);
    post.reachable = true;
    await outbox.flush();
    expect(post.said).toEqual(['one', 'two']);
  });

  it('outlives the page', async () => {
    post.reachable = false;
    const before = visit();
    await before.add('one', null);
    await before.add('two', null);
    before.close();
    post.reachable = true;
    await visit().open();
    expect(post.said).toEqual(['one', 'two']);
    await visit().open();
    expect(post.said).toEqual(['one', 'two']);
  });

  it('says once what the server took without our knowing', async () => {
    const outbox = visit();
    post.answers = false;
    await outbox.add('one', null);
    expect(texts()).toEqual(['one']);
    outbox.close();
    post.answers = true;
    await visit().open();
    expect(post.said).toEqual(['one']);
    expect(waiting[0]?.sequence).toBe(1);
  });

  it('tries again by itself', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const outbox = visit();
    post.reachable = false;
    await outbox.add('one', null);
    post.reachable = true;
    await vi.advanceTimersByTimeAsync(2_000);
    vi.useRealTimers();
    await vi.waitFor(() => expect(post.said).toEqual(['one']));
  });

  it('leaves a refused one to its author and goes on', async () => {
    const outbox = visit();
    post.refuses = 'too long';
    await outbox.add('too long', null);
    await outbox.add('next', null);
    expect(post.said).toEqual(['next']);
    expect(waiting[0]).toMatchObject({ text: 'too long', refusal: '長すぎます。' });
    outbox.close();

    const later = visit();
    await later.open();
    expect(waiting[0]).toMatchObject({ text: 'too long', refusal: '長すぎます。' });
    await later.remove(waiting[0]!.key);
    expect(texts()).toEqual([]);
    await visit().open();
    expect(texts()).toEqual([]);
  });

  it('keeps where personal data was found, and sends anew what is none', async () => {
    const outbox = visit();
    const place = { kind: 'phone', start: 0, end: 12 } as const;
    post.refuses = '076-431-4111';
    post.places = [place];
    await outbox.add('076-431-4111', 7);
    await visit().open();
    expect(waiting[0]).toMatchObject({ text: '076-431-4111', places: [place] });
    post.refuses = undefined;
    await outbox.addAnew(waiting[0]!, '076-431-4111', true);
    expect(post.said).toEqual(['076-431-4111']);
    expect(waiting[0]).toMatchObject({ replyTo: 7, notPersonalData: true });
    expect(waiting[0]?.places).toBeUndefined();
  });

  it('does not give up on a server that has trouble of its own', async () => {
    const outbox = visit();
    post.trouble = true;
    await outbox.add('one', null);
    expect(waiting[0]?.refusal).toBeUndefined();
    post.trouble = false;
    await outbox.flush();
    expect(post.said).toEqual(['one']);
  });
});
