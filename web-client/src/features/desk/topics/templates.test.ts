import { expect, it } from 'vitest';
import { dialogue, smallTalk, TEMPLATES, workshop } from './templates';

const methods = ({ agenda }: typeof dialogue) => agenda().map(({ method }) => method);

it('offers half an hour, an hour and an hour and a half', () => {
  const minutes = TEMPLATES.map(({ agenda }) =>
    agenda().reduce((sum, phase) => sum + phase.minutes, 0)
  );
  expect(minutes).toEqual([30, 60, 90]);
});

it('begins each talk with everyone, and ends it by looking back', () => {
  for (const template of [smallTalk, dialogue, workshop]) {
    expect(methods(template).at(0)).toBe('check-in');
    expect(methods(template).at(-1)).toBe('check-out');
  }
});

it('lets all write and speak in turn before a dialogue converges', () => {
  expect(methods(dialogue)).toEqual([
    'check-in',
    'silent',
    'round',
    'deepen',
    'converge',
    'check-out'
  ]);
});

it('goes from one to two, to a table and to all in a workshop', () => {
  expect(methods(workshop)).toEqual([
    'check-in',
    'silent',
    'pairs',
    'tables',
    'converge',
    'check-out'
  ]);
});

it('keeps within what a room takes', () => {
  for (const phase of TEMPLATES.flatMap(({ agenda }) => agenda())) {
    for (const text of [phase.question, ...phase.prompts]) {
      expect(text.length).toBeLessThanOrEqual(120);
    }
  }
});
