/** The parts of the desk: the agenda; the talk; people, themes and findings; the crew. */
export const AREAS = ['course', 'talk', 'board', 'crew'] as const;
export type Area = (typeof AREAS)[number];
