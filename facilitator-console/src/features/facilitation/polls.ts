import { api } from '@kurumaza/shared/http/api';

interface Question {
  readonly question: string;
  readonly choices: string[];
}

/** Puts a quick question to everybody. */
export const openPoll = (room: string, body: Question, key: string) =>
  api.post('/api/rooms/{room}/polls', { path: { room }, body, key });

/** Closes it; everyone sees the result. */
export const closePoll = (room: string, poll: number, key: string) =>
  api.post('/api/rooms/{room}/polls/{poll}/closing', { path: { room, poll }, key });

/** The choices as they are written, one a line. */
export function choicesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
