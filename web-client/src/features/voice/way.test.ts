import { describe, expect, it } from 'vitest';
import type { Voice, VoiceFinding } from './readVoice';
import { wayOf } from './way';

const now = new Date('2026-11-25T00:00:00Z');

const voice = (changes: Partial<Voice> = {}): Voice => ({
  topic: 't',
  topicQuestion: 'q',
  room: 'r',
  roomTitle: '朝7時台の預け先',
  sequence: 42,
  at: '2026-11-24T11:24:00Z',
  text: '7時に電話しても話し中です。',
  status: 'shown',
  theme: null,
  answerDue: '2027-01-29',
  findings: [],
  unseen: false,
  ...changes
});

const finding = (answered: boolean): VoiceFinding => ({
  finding: { room: 'r', sequence: 60 },
  text: '朝に何か所も電話している',
  agreement: 'agreed',
  answer: answered
    ? {
        kind: 'accepted',
        text: 'やります',
        reason: '必要だからです',
        nextWordOn: null,
        answeredAt: '2026-11-24T00:00:00Z',
        department: 'こども支援課',
        late: false
      }
    : null
});

const states = (changes: Partial<Voice>) => wayOf(voice(changes), now).map(({ state }) => state);

describe('the way of a voice', () => {
  it('begins where it was said, and says what comes next', () => {
    const way = wayOf(voice(), now);
    expect(way[0]).toEqual({
      title: '話しました',
      detail: '11月24日(火) 20:24　朝7時台の預け先',
      state: 'done'
    });
    expect(way.map(({ state }) => state)).toEqual(['done', 'now', 'next', 'next']);
    expect(way.at(-1)!.title).toContain('2027年1月29日');
  });

  it('goes on through theme and finding to the answer', () => {
    expect(states({ theme: '朝の空き状況' })).toEqual(['done', 'done', 'now', 'next']);
    expect(states({ theme: '朝', findings: [finding(false)] })).toEqual([
      'done',
      'done',
      'done',
      'now'
    ]);
    expect(states({ theme: '朝', findings: [finding(true)] }).at(-1)).toBe('done');
  });

  it('waits for the last answer', () => {
    const way = wayOf(voice({ theme: '朝', findings: [finding(true), finding(false)] }), now);
    expect(way.at(-1)).toMatchObject({ state: 'now', detail: '2件のうち1件に答えが出ています' });
  });

  it('says that an answer is late', () => {
    const late = { answerDue: '2026-11-20', findings: [finding(false)] };
    expect(states(late).at(-1)).toBe('late');
  });

  it('ends where the words were taken back or hidden', () => {
    expect(states({ status: 'withdrawn', text: null })).toEqual(['done']);
    expect(states({ status: 'hidden', text: null })).toEqual(['done']);
    expect(states({ status: 'held' })).toEqual(['done', 'now']);
    expect(states({ status: 'veiled' })).toEqual(['done', 'now']);
  });
});
