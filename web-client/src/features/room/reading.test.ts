import type { Statement } from '@kurumaza/shared/room/room';
import { describe, expect, it } from 'vitest';
import { Reading } from './reading.svelte';

const said = (sequence: number, participant = 'other'): Statement => ({
  sequence,
  participant,
  at: '',
  text: 'x',
  status: 'shown',
  replyTo: null,
  theme: null,
  corrected: false,
  reason: null
});
const talk = (length: number) => Array.from({ length }, (_, at) => said(at + 1));

describe('reading a talk', () => {
  it('begins at the newest words of a live one, at the first of a closed one', () => {
    expect(new Reading(talk(300), true).drawn(talk(300)).at(-1)!.sequence).toBe(300);
    const closed = new Reading(talk(300), false);
    expect(closed.drawn(talk(300))[0]!.sequence).toBe(1);
    expect(closed.after(talk(300))).toBe(180);
    closed.showAfter();
    expect(closed.after(talk(300))).toBe(60);
  });

  it('begins at the statement that an address names', () => {
    const reading = new Reading(talk(300), false, 250);
    expect(reading.drawn(talk(300)).some(({ sequence }) => sequence === 250)).toBe(true);
    expect(reading.atEnd).toBe(false);
    expect(reading.before).toBeGreaterThan(0);
  });

  it('counts nothing as new for who reads at the end', () => {
    const reading = new Reading(talk(2), true);
    reading.follow(talk(4), null);
    expect(reading.unseen).toEqual([]);
  });

  it('counts what others said meanwhile for who reads further up', () => {
    const reading = new Reading([said(1), said(5)], true);
    reading.atEnd = false;
    reading.follow([said(1), said(3), said(5), said(6, 'me'), said(7)], 'me');
    expect(reading.unseen).toEqual([3, 7]);
    reading.arriveAtEnd();
    expect(reading.unseen).toEqual([]);
    reading.follow([said(1), said(3), said(5), said(6, 'me'), said(7)], 'me');
    expect(reading.unseen).toEqual([]);
  });

  it('lets go of old words while one follows a long talk at its end', () => {
    const reading = new Reading(talk(100), true);
    reading.follow(talk(300), null);
    expect(reading.before).toBe(0);
    reading.follow(talk(500), null);
    expect(reading.before).toBe(380);
  });

  it('can reach any statement', () => {
    const reading = new Reading(talk(300), true);
    reading.include(talk(300), 2);
    const drawn = reading.drawn(talk(300)).map(({ sequence }) => sequence);
    expect(drawn).toContain(2);
    expect(drawn).not.toContain(300);
    reading.arriveAtEnd();
    expect(reading.drawn(talk(300)).at(-1)!.sequence).toBe(300);
  });

  it('stays where it is when the past is read, which is no news', () => {
    const all = talk(300);
    const reading = new Reading(all.slice(200), true, undefined, 201);
    reading.atEnd = false;
    reading.follow([...all.slice(100), said(301)], null, 101);
    expect(reading.drawn([...all.slice(100), said(301)])[0]!.sequence).toBe(201);
    expect(reading.before).toBe(100);
    expect(reading.unseen).toEqual([301]);
    reading.showBefore();
    expect(reading.before).toBe(0);
  });
});
