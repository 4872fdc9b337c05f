import { emptyRoom } from '@kurumaza/shared/room/applyRoomEvent';
import type { Part, Statement } from '@kurumaza/shared/room/room';
import { describe, expect, it } from 'vitest';
import { Draft } from './draft.svelte';

function whole(): Draft {
  const draft = new Draft();
  draft.text = '空きを知るため、朝に何か所も電話している';
  draft.agreement = 'agreed';
  draft.toggle(42);
  draft.toggle(40);
  draft.minority = 'none';
  return draft;
}

const statement = (sequence: number, theme: number | null, status: Statement['status'] = 'shown') =>
  ({ sequence, theme, status }) as Statement;
const theme = (id: number, part: Part, under: number | null = null) => ({
  id,
  name: `${id}`,
  part,
  under,
  parked: false,
  into: null
});
const room = {
  ...emptyRoom('facilitators'),
  themes: [theme(7, 'issue'), theme(8, 'issue'), theme(9, 'idea', 7)],
  statements: [
    statement(1, null),
    statement(40, 7),
    statement(41, 9),
    statement(43, 7, 'hidden'),
    statement(44, 8)
  ]
};

describe('a finding under work', () => {
  it('names what it lacks', () => {
    expect(new Draft().lacks()).toEqual(['text', 'agreement', 'citations', 'minority']);
    expect(new Draft().body()).toBeUndefined();
  });

  it('cites in the order of the talk', () => {
    expect(whole().body()).toEqual({
      text: '空きを知るため、朝に何か所も電話している',
      agreement: 'agreed',
      theme: null,
      citations: [40, 42],
      minorityView: null
    });
  });

  it('takes a minority view only with its words and its sources', () => {
    const draft = whole();
    draft.minority = 'heard';
    expect(draft.lacks()).toEqual(['minority-text', 'minority-citations']);
    draft.minorityText = '預け先が増えるほど、休めなくなる';
    draft.target = 'minority';
    draft.toggle(45);
    expect(draft.body()?.minorityView).toEqual({
      text: '預け先が増えるほど、休めなくなる',
      citations: [45]
    });
    expect(draft.citations).toEqual([40, 42]);
  });

  it('puts a picked statement back when it is picked again', () => {
    const draft = whole();
    draft.toggle(42);
    expect(draft.citations).toEqual([40]);
  });

  it('picks what everybody may see of its theme and what stands under it, each once', () => {
    const draft = whole();
    draft.pickTheme(room);
    draft.theme = 7;
    draft.pickTheme(room);
    expect(draft.citations).toEqual([40, 41, 42]);
  });

  it('goes on with what is said about a part of the board, under its issue', () => {
    const draft = new Draft();
    draft.about(room, 9);
    expect(draft.theme).toBe(7);
    expect(draft.citations).toEqual([41]);
  });

  it('comes back from a recorded finding, and is empty afterwards', () => {
    const draft = new Draft();
    const recorded = { id: 9, ...whole().body()! };
    draft.revise(recorded);
    expect({ id: draft.id, ...draft.body() }).toEqual(recorded);
    draft.clear();
    expect(draft.lacks()).toEqual(new Draft().lacks());
    expect(draft.id).toBeUndefined();
  });
});
