import type { Confirmation, Finding, RoomState } from '@kurumaza/shared/room/room';

const MOST = 400;

/** What the answers of the room suggest for a finding; a person decides whether it becomes that. */
export type Proposal = Pick<Finding, 'agreement' | 'minorityView'>;

/**
 * Of those who answered, three quarters or more find it right: agreed; fewer: split. Where fewer
 * than half of the people in the room answered: unsure. What objectors said in the talk becomes (or
 * joins) the minority view, word for word. Undefined where the finding says all this already.
 */
export function proposal(
  finding: Finding,
  { counts, answers }: Confirmation,
  statements: RoomState['statements']
): Proposal | undefined {
  if (!counts) return undefined;
  const { minorityView } = finding;
  const cited = new Set(minorityView?.citations);
  const objectors = new Set(answers.flatMap((one) => (one.agrees ? [] : [one.statement])));
  const objections = statements.filter(
    ({ sequence, status }) => objectors.has(sequence) && status === 'shown' && !cited.has(sequence)
  );
  const agreement = agreementOf(counts);
  if (!objections.length) {
    return agreement === finding.agreement ? undefined : { agreement, minorityView };
  }
  const texts = [minorityView?.text ?? '', ...objections.map(({ text }) => text ?? '')];
  return {
    agreement,
    minorityView: {
      text: cut(texts.filter(Boolean).join('\n')),
      citations: [...cited, ...objections.map(({ sequence }) => sequence)]
    }
  };
}

function agreementOf({
  confirmed,
  objected,
  people
}: NonNullable<Confirmation['counts']>): Finding['agreement'] {
  const answered = confirmed + objected;
  if (!answered || answered * 2 < people) return 'unsure';
  return confirmed * 4 >= answered * 3 ? 'agreed' : 'split';
}

function cut(text: string): string {
  return text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text;
}
