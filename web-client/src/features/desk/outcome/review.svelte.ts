import { Attempt } from '@kurumaza/shared/ui/attempt.svelte';
import { readDraft, type Draft, type Sentence } from './outcomeDraft';

/** The state of a reviewer's work: the draft, where they are in it, and what was refused. */
export class Review {
  draft = $state.raw<Draft>();
  selected = $state<string>();
  /** What went wrong with the last step is in it; the words typed stay where they are. */
  readonly attempt = new Attempt();

  readonly topic: string;

  constructor(topic: string) {
    this.topic = topic;
  }

  get sentences(): readonly Sentence[] {
    return this.draft?.sentences ?? [];
  }

  get current(): Sentence | undefined {
    return this.sentences.find(({ id }) => id === this.selected) ?? this.sentences[0];
  }

  get left(): number {
    return this.sentences.filter(({ confirmed }) => !confirmed).length;
  }

  /** The person whose turn it is: the first confirms, the second lets it be public. */
  get second(): boolean {
    return this.draft?.state === 'reviewed';
  }

  /** Whether the next step is open to this person: the second one is somebody else. */
  get allowed(): boolean {
    return (this.second ? this.draft?.mayApprove : this.draft?.mayReview) ?? false;
  }

  get published(): boolean {
    return this.draft?.state === 'published';
  }

  readonly load = (): Promise<boolean> => this.act('read', () => readDraft(this.topic));

  /**
   * Takes one step; a step that is refused leaves the draft as it was.
   *
   * @param what names the step with all that it carries
   * @returns whether it was done
   */
  async act(what: unknown, step: (key: string) => Promise<Draft>): Promise<boolean> {
    const done = await this.attempt.run(what, step);
    if (done) this.draft = done.answer;
    return done !== undefined;
  }

  move(by: number): void {
    const place = this.sentences.findIndex(({ id }) => id === this.current?.id);
    this.selected = (this.sentences[place + by] ?? this.current)?.id;
  }

  /** On to the next sentence that is not confirmed yet. */
  moveOn(): void {
    const place = this.sentences.findIndex(({ id }) => id === this.current?.id);
    const order = [...this.sentences.slice(place + 1), ...this.sentences.slice(0, place)];
    this.selected = (order.find(({ confirmed }) => !confirmed) ?? this.current)?.id;
  }
}
