import { applyRoomEvent, emptyRoom } from '@kurumaza/shared/room/applyRoomEvent';
import { said } from '@kurumaza/shared/room/peer/peer';
import type { RoomEvent, RoomSnapshot } from '@kurumaza/shared/room/room';
import { render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { describe, expect, it } from 'vitest';
import StatementItem from './StatementItem.svelte';

const tools = createRawSnippet(() => ({ render: () => '<button>tools</button>' }));

/** Shows statement 3 after these events. */
function show(...facts: object[]) {
  const seat = {
    kind: 'ParticipantJoined',
    participant: 'a',
    nickname: '雪つり',
    role: 'resident'
  };
  const state = [
    seat,
    { kind: 'ThemeAdded', name: '朝の空き状況' },
    said('7時に電話', 'a'),
    ...facts
  ]
    .map((fact, at) => ({ sequence: at + 1, at: '2026-11-24T11:24:00Z', ...fact }) as RoomEvent)
    .reduce(applyRoomEvent, emptyRoom('residents'));
  const room = { participant: 'me', state } as RoomSnapshot;
  render(StatementItem, {
    room,
    statement: state.statements.find(({ sequence }) => sequence === 3)!,
    named: false,
    tools
  });
}

const text = () => screen.getByRole('article').textContent;

describe('a statement', () => {
  it('has name, time, words and theme', () => {
    show({ kind: 'StatementTied', statement: 3, theme: 2 });
    expect(screen.getByRole('article', { name: '雪つり' })).toBeTruthy();
    expect(text()).toMatch(/20:24.*朝の空き状況.*7時に電話/s);
    expect(screen.getByRole('button', { name: 'tools' })).toBeTruthy();
  });

  it('says that it was corrected', () => {
    show({ kind: 'StatementCorrected', statement: 3, text: '7時すぎに電話' });
    expect(text()).toMatch(/7時すぎに電話.*直しました/s);
  });

  it('gives the reason where it is hidden, and not the words', () => {
    show({ kind: 'StatementHidden', statement: 3, reason: '電話番号' });
    expect(text()).toContain('理由：電話番号');
    expect(text()).not.toContain('7時');
  });

  it('is one line without tools once it is withdrawn', () => {
    show({ kind: 'StatementWithdrawn', statement: 3 });
    expect(text()).toContain('本人が取り下げました');
    expect(screen.queryByRole('button')).toBeNull();
  });
});
