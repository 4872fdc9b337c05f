import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem } from '../http/problem';
import { Peer, said } from './peer/peer';
import type { RoomSnapshot } from './room';
import { RoomConnection, type ConnectionStatus } from './roomConnection';

let peer: Peer;
let room: RoomSnapshot | undefined;
let ahead: number;
let statuses: ConnectionStatus[];
let present: { here: readonly string[]; typing: readonly string[] };
let problem: ApiProblem | undefined;
let connection: RoomConnection;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-24T11:00:00Z') });
  peer = new Peer();
  room = problem = undefined;
  statuses = [];
  connection = new RoomConnection(peer, {
    entered: (first, by) => {
      room = first;
      ahead = by;
    },
    changed: (next) => (room = next),
    presence: (here, typing) => (present = { here, typing }),
    status: (status) => statuses.push(status),
    refused: (reason) => (problem = reason)
  });
});

afterEach(() => {
  connection.leave();
  vi.useRealTimers();
});

const words = () => room?.state.statements.map(({ text }) => text);
const settle = () => vi.advanceTimersByTimeAsync(0);
const later = () => vi.advanceTimersByTimeAsync(60_000);

describe('a connection to a room', () => {
  it('starts from the snapshot and follows what happens', async () => {
    peer.happen(said('before'));
    await connection.enter();
    await settle();
    peer.happen(said('after'));
    expect(words()).toEqual(['before', 'after']);
    expect(statuses).toEqual(['live']);
  });

  it('misses nothing between snapshot and socket', async () => {
    const open = peer.open.bind(peer);
    peer.open = (after, listener) => {
      peer.happenUnheard(said('between'));
      return open(after, listener);
    };
    await connection.enter();
    await settle();
    expect(words()).toEqual(['between']);
  });

  it('reads earlier statements page by page, or back to one of them', async () => {
    peer.newest = 2;
    peer.happen(...Array.from({ length: 250 }, (_, at) => said(`${at + 1}`)));
    await connection.enter();
    await settle();
    expect(words()).toEqual(['249', '250']);
    await connection.readEarlier();
    expect(words()).toHaveLength(102);
    expect(room).toMatchObject({ from: 149, earlier: 148 });
    await connection.readEarlier(7);
    await connection.readEarlier();
    expect(words()).toHaveLength(250);
    expect(room).toMatchObject({ from: 0, earlier: 0 });
  });

  it('knows what became of earlier statements while they were on their way', async () => {
    peer.newest = 1;
    peer.happen(said('gone'), said('last'));
    await connection.enter();
    await settle();
    const earlier = peer.earlier.bind(peer);
    peer.earlier = async (before, limit) => {
      const page = await earlier(before, limit);
      peer.happen({ kind: 'StatementWithdrawn', statement: 1 }, said('new'));
      return page;
    };
    await connection.readEarlier();
    expect(words()).toEqual([null, 'last', 'new']);
  });

  it('takes no harm from what happens to a statement that it has not read', async () => {
    peer.newest = 1;
    peer.happen(said('first'), said('last'));
    await connection.enter();
    await settle();
    peer.happen({ kind: 'StatementCorrected', statement: 1, text: 'other words' });
    expect(words()).toEqual(['last']);
    await connection.readEarlier();
    expect(words()).toEqual(['other words', 'last']);
  });

  it('has what was read before when it comes back', async () => {
    peer.newest = 1;
    peer.happen(said('1'), said('2'), said('3'));
    await connection.enter();
    await settle();
    await connection.readEarlier(2);
    peer.hangUp();
    await later();
    expect(words()).toEqual(['1', '2', '3']);
  });

  it('takes each event once when frames overlap', async () => {
    await connection.enter();
    await settle();
    peer.happen(said('one'), said('two'));
    peer.tell(peer.page(0));
    peer.happenUnheard(said('three'));
    peer.tell(peer.page(1));
    expect(words()).toEqual(['one', 'two', 'three']);
  });

  it('moves on over events that are for others', async () => {
    await connection.enter();
    await settle();
    peer.tell({ after: 0, upTo: 7, events: [] });
    expect(room?.upTo).toBe(7);
    expect(peer.pages).toBe(0);
  });

  it('fetches what a gap leaves out, page by page', async () => {
    await connection.enter();
    await settle();
    peer.pageSize = 2;
    peer.happenUnheard(said('1'), said('2'), said('3'), said('4'));
    peer.happen(said('5'));
    await settle();
    expect(words()).toEqual(['1', '2', '3', '4', '5']);
    expect(peer.pages).toBe(3);
  });

  it('asks one thing at a time while it is catching up', async () => {
    await connection.enter();
    await settle();
    peer.happenUnheard(said('1'));
    for (const text of ['2', '3', '4', '5', '6']) peer.happen(said(text));
    expect(peer.pages).toBe(1);
    await settle();
    expect(words()).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(peer.pages).toBe(2);
  });

  it('finds on waking up what a dead socket kept silent about', async () => {
    await connection.enter();
    await settle();
    peer.happenUnheard(said('unheard'));
    await connection.check();
    expect(words()).toEqual(['unheard']);
  });

  it('comes back by itself, with what it missed', async () => {
    await connection.enter();
    await settle();
    peer.reachable = false;
    peer.hangUp();
    expect(statuses.at(-1)).toBe('lost');
    peer.happenUnheard(said('missed'));
    await later();
    expect(peer.snapshots).toBeGreaterThan(3);
    peer.reachable = true;
    await later();
    expect(statuses.at(-1)).toBe('live');
    expect(words()).toEqual(['missed']);
  });

  it('waits longer each time, and never the same as others', async () => {
    peer.reachable = false;
    await connection.enter();
    await vi.advanceTimersByTimeAsync(500);
    const first = peer.snapshots;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(first).toBe(2);
    expect(peer.snapshots).toBeLessThan(10);
  });

  it('tries nothing while the device is offline', async () => {
    await connection.enter();
    await settle();
    connection.lose();
    await later();
    expect(peer.snapshots).toBe(1);
    expect(statuses.at(-1)).toBe('lost');
    await connection.enter();
    await settle();
    expect(statuses.at(-1)).toBe('live');
  });

  it('says up to where it has read, every few seconds', async () => {
    await connection.enter();
    await settle();
    for (let n = 0; n < 20; n++) {
      peer.happen(said(`${n}`));
      await vi.advanceTimersByTimeAsync(50);
    }
    await vi.advanceTimersByTimeAsync(5_000);
    expect(peer.signals).toEqual([{ ack: 20 }]);
  });

  it('says so at once after many events, or the server would wait', async () => {
    await connection.enter();
    await settle();
    peer.happen(...Array.from({ length: 600 }, (_, n) => said(`${n}`)));
    expect(peer.signals).toEqual([{ ack: 600 }]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(peer.signals.length).toBe(1);
  });

  it('gives a sign of life in a silent room', async () => {
    await connection.enter();
    await settle();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(peer.signals).toEqual([{ ack: 0 }, { ack: 0 }]);
  });

  it('replaces the counts of the statements that a frame names', async () => {
    peer.reactions = { 1: { empathy: 1, insight: 0, more: 0 } };
    await connection.enter();
    await settle();
    peer.tell({ reactions: { 2: { empathy: 0, insight: 3, more: 0 } } });
    peer.tell({ reactions: { 1: { empathy: 2, insight: 0, more: 0 } } });
    expect(room?.reactions).toEqual({
      1: { empathy: 2, insight: 0, more: 0 },
      2: { empathy: 0, insight: 3, more: 0 }
    });
  });

  it('tells who is here and who is writing', async () => {
    await connection.enter();
    await settle();
    peer.tell({ here: ['a', 'b'], typing: ['b'] });
    expect(present).toEqual({ here: ['a', 'b'], typing: ['b'] });
    connection.typing(true);
    expect(peer.signals).toEqual([{ typing: true }]);
  });

  it('knows how far ahead the clock of the server is', async () => {
    const snapshot = peer.snapshot.bind(peer);
    peer.snapshot = async () => ({ ...(await snapshot()), now: '2026-11-24T11:00:42Z' });
    await connection.enter();
    expect(ahead).toBe(42_000);
  });

  it('gives up where the server refuses', async () => {
    const refusal = new ApiProblem('/docs/problems/not-found', 'x', 404, 'gone');
    peer.snapshot = async () => {
      throw refusal;
    };
    await connection.enter();
    await later();
    expect(problem).toBe(refusal);
    expect(peer.wires).toEqual([]);
  });

  it('keeps trying where the server is not ready yet', async () => {
    const snapshot = peer.snapshot.bind(peer);
    peer.snapshot = async () => {
      throw new ApiProblem('/docs/problems/not-ready', 'x', 503, '');
    };
    await connection.enter();
    peer.snapshot = snapshot;
    await later();
    expect(statuses).toEqual(['lost', 'live']);
  });

  it('hears nothing any more once it has left', async () => {
    await connection.enter();
    await settle();
    connection.leave();
    peer.happen(said('after'));
    await later();
    expect(words()).toEqual([]);
    expect(peer.wires).toEqual([]);
  });
});
