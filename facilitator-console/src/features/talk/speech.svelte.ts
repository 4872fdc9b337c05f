/** What the facilitator is about to say to everyone. */
export class Speech {
  text = $state('');
  /** The statement that it answers. */
  replyTo = $state<number | null>(null);
  /** Grows each time that something is put here from elsewhere: the field then takes the focus. */
  calls = $state(0);

  /** Offers words to be edited or sent; what stood there already stays in front of them. */
  offer(words: string, replyTo: number | null = null): void {
    this.text = [this.text.trimEnd(), words].filter(Boolean).join('\n');
    this.replyTo = replyTo ?? this.replyTo;
    this.calls += 1;
  }

  clear(): void {
    this.text = '';
    this.replyTo = null;
  }

  /** What somebody in the hall said, or (with its sequence) what is put in other words. */
  hall = $state<{ text: string; sequence?: number; calls: number }>({ text: '', calls: 0 });

  correctHall(sequence: number, text: string): void {
    this.hall = { text, sequence, calls: this.hall.calls + 1 };
  }

  clearHall(): void {
    this.hall = { text: '', calls: this.hall.calls };
  }
}
