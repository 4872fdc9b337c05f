/** The parts of the desk: the agenda; the talk; people, themes and findings. */
export const AREAS = ['course', 'talk', 'board'] as const;
export type Area = (typeof AREAS)[number];
