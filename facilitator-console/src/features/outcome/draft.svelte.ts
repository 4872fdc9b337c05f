import { issueOf, pathOf } from '@kurumaza/shared/room/board';
import type { Finding, RoomState } from '@kurumaza/shared/room/room';

export const AGREEMENTS = ['agreed', 'split', 'unsure'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

/** Which list of citations a statement that one picks goes to. */
export type Target = 'finding' | 'minority';

/** Something that a finding still lacks. */
export type Lack =
  'text' | 'agreement' | 'citations' | 'minority' | 'minority-text' | 'minority-citations';

export type Body = Omit<Finding, 'id'>;

/** A finding under work. It survives the closing of its form, until it is recorded or emptied. */
export class Draft {
  /** The finding that is being revised; undefined for a new one. */
  id = $state<number>();
  text = $state('');
  agreement = $state<Agreement>();
  theme = $state<number | null>(null);
  citations = $state.raw<readonly number[]>([]);
  /** Whether a minority view was heard; undefined until somebody chooses. */
  minority = $state<'heard' | 'none'>();
  minorityText = $state('');
  minorityCitations = $state.raw<readonly number[]>([]);
  target = $state<Target>('finding');

  /** The list that picking works on now. */
  get picked(): readonly number[] {
    return this.target === 'finding' ? this.citations : this.minorityCitations;
  }

  set picked(sequences: readonly number[]) {
    const sorted = [...new Set(sequences)].sort((a, b) => a - b);
    if (this.target === 'finding') this.citations = sorted;
    else this.minorityCitations = sorted;
  }

  toggle(sequence: number): void {
    this.picked = this.picked.includes(sequence)
      ? this.picked.filter((one) => one !== sequence)
      : [...this.picked, sequence];
  }

  /** Adds every statement about the chosen theme that everybody may see. */
  pickTheme(room: RoomState): void {
    if (this.theme !== null) this.#pickAbout(room, this.theme);
  }

  /** Goes on with what is said about a theme, which need not be an issue. */
  about(room: RoomState, theme: number): void {
    this.theme = issueOf(room.themes, theme)?.id ?? null;
    this.target = 'finding';
    this.#pickAbout(room, theme);
  }

  #pickAbout({ statements, themes }: RoomState, theme: number): void {
    const those = statements.filter(
      (one) => one.status === 'shown' && pathOf(themes, one.theme).some(({ id }) => id === theme)
    );
    this.picked = [...this.picked, ...those.map(({ sequence }) => sequence)];
  }

  lacks(): Lack[] {
    const heard = this.minority === 'heard';
    const missing: [Lack, boolean][] = [
      ['text', !this.text.trim()],
      ['agreement', !this.agreement],
      ['citations', !this.citations.length],
      ['minority', !this.minority],
      ['minority-text', heard && !this.minorityText.trim()],
      ['minority-citations', heard && !this.minorityCitations.length]
    ];
    return missing.flatMap(([lack, is]) => (is ? [lack] : []));
  }

  /** What is sent; undefined while something is lacking. */
  body(): Body | undefined {
    if (this.lacks().length || !this.agreement) return undefined;
    return {
      text: this.text,
      agreement: this.agreement,
      theme: this.theme,
      citations: [...this.citations],
      minorityView:
        this.minority === 'heard'
          ? { text: this.minorityText, citations: [...this.minorityCitations] }
          : null
    };
  }

  revise(finding: Finding): void {
    this.id = finding.id;
    this.text = finding.text;
    this.agreement = finding.agreement;
    this.theme = finding.theme;
    this.citations = finding.citations;
    this.minority = finding.minorityView ? 'heard' : 'none';
    this.minorityText = finding.minorityView?.text ?? '';
    this.minorityCitations = finding.minorityView?.citations ?? [];
    this.target = 'finding';
  }

  clear(): void {
    this.id = undefined;
    this.text = '';
    this.agreement = undefined;
    this.theme = null;
    this.citations = [];
    this.minority = undefined;
    this.minorityText = '';
    this.minorityCitations = [];
    this.target = 'finding';
  }
}
