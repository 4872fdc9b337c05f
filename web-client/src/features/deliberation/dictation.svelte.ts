interface Alternative {
  readonly transcript: string;
}

interface RecognitionEvent {
  readonly resultIndex: number;
  readonly results: ArrayLike<{ readonly isFinal: boolean } & ArrayLike<Alternative>>;
}

interface Recognition {
  lang: string;
  continuous: boolean;
  onresult: ((event: RecognitionEvent) => void) | null;
  onend: (() => void) | null;
  start(): void;
  stop(): void;
}

type RecognitionClass = new () => Recognition;

const Recognizer =
  (globalThis as Record<string, unknown>).SpeechRecognition ??
  (globalThis as Record<string, unknown>).webkitSpeechRecognition;

/** Whether this browser can write down what one says. */
export const canDictate = typeof Recognizer === 'function';

/** Writes down what is said, by the browser's own means. */
export class Dictation {
  listening = $state(false);
  #recognition?: Recognition;

  /** Each piece goes to `heard` as soon as the browser is sure of it. */
  start(language: string, heard: (words: string) => void): void {
    const recognition = new (Recognizer as RecognitionClass)();
    recognition.lang = language;
    recognition.continuous = true;
    recognition.onresult = ({ results, resultIndex }) => {
      for (const result of Array.from(results).slice(resultIndex)) {
        if (result.isFinal) heard(result[0]!.transcript);
      }
    };
    recognition.onend = () => (this.listening = false);
    recognition.start();
    this.#recognition = recognition;
    this.listening = true;
  }

  stop(): void {
    this.#recognition?.stop();
    this.listening = false;
  }
}
