import type { Confirmation, Finding, Statement } from '@kurumaza/shared/room/room';
import { describe, expect, it } from 'vitest';
import { proposal } from './proposal';

const finding: Finding = {
  id: 9,
  text: '朝に何か所も電話している',
  agreement: 'unsure',
  theme: null,
  citations: [1],
  minorityView: null
};

function answered(
  [confirmed, objected, people]: [number, number, number],
  ...statements: (number | null)[]
): Confirmation {
  const answers = statements.map((statement, index) => ({
    participant: `${index}`,
    agrees: false,
    statement
  }));
  const counts = { confirmed, objected, people };
  return { asked: 10, finding: 9, text: finding.text, citations: [1], counts, answers };
}

const said = (sequence: number, text: string, status: Statement['status'] = 'shown') =>
  ({ sequence, text, status }) as Statement;

describe('what the answers of a room suggest', () => {
  it.each([
    [[3, 1, 5], 'agreed'],
    [[2, 1, 3], 'split'],
    [[0, 3, 3], 'split'],
    [[2, 0, 5], 'unsure'],
    [[0, 0, 0], 'unsure']
  ] as const)('of %j is %s', (counts, agreement) => {
    const before = agreement === 'agreed' ? 'split' : 'agreed';
    const one = proposal({ ...finding, agreement: before }, answered([...counts]), []);
    expect(one).toEqual({ agreement, minorityView: null });
  });

  it('brings what objectors said as the minority view, unless it can not be seen', () => {
    const statements = [said(12, 'うちは一か所です。'), said(13, '取り下げ', 'withdrawn')];
    expect(proposal(finding, answered([3, 3, 6], 12, 13, null), statements)).toEqual({
      agreement: 'split',
      minorityView: { text: 'うちは一か所です。', citations: [12] }
    });
  });

  it('adds to the minority view that is there, once', () => {
    const minorityView = { text: '前の見方', citations: [4] };
    const suggested = proposal({ ...finding, minorityView }, answered([3, 1, 4], 12), [
      said(12, 'うちは一か所です。')
    ]);
    expect(suggested?.minorityView).toEqual({
      text: '前の見方\nうちは一か所です。',
      citations: [4, 12]
    });
    const taken = { ...finding, ...suggested };
    expect(
      proposal(taken, answered([3, 1, 4], 12), [said(12, 'うちは一か所です。')])
    ).toBeUndefined();
  });

  it('waits for the end, and is as long as a minority view may be', () => {
    expect(proposal(finding, { ...answered([1, 0, 1]), counts: null }, [])).toBeUndefined();
    const long = proposal(finding, answered([1, 1, 2], 12), [said(12, 'あ'.repeat(500))]);
    expect(long?.minorityView?.text).toHaveLength(400);
  });
});
