import { m } from '@kurumaza/shared/words';
import type { Dimension } from './readDebrief';

interface Part {
  readonly dimension: Dimension;
  readonly name: () => string;
  /** What each code means, from 0 on. */
  readonly codes: readonly (() => string)[];
}

/** The dimensions of the Discourse Quality Index, and what each code says about words. */
export const CODEBOOK: readonly Part[] = [
  {
    dimension: 'participation',
    name: m.coding_participation,
    codes: [m.coding_participation_0, m.coding_participation_1]
  },
  {
    dimension: 'justification',
    name: m.coding_justification,
    codes: [
      m.coding_justification_0,
      m.coding_justification_1,
      m.coding_justification_2,
      m.coding_justification_3
    ]
  },
  {
    dimension: 'common-good',
    name: m.coding_common_good,
    codes: [m.coding_common_good_0, m.coding_common_good_1, m.coding_common_good_2]
  },
  {
    dimension: 'respect-groups',
    name: m.coding_respect_groups,
    codes: [m.coding_respect_0, m.coding_respect_1, m.coding_respect_2]
  },
  {
    dimension: 'respect-demands',
    name: m.coding_respect_demands,
    codes: [m.coding_respect_0, m.coding_respect_1, m.coding_respect_2]
  },
  {
    dimension: 'respect-counterarguments',
    name: m.coding_respect_counterarguments,
    codes: [
      m.coding_counterarguments_0,
      m.coding_counterarguments_1,
      m.coding_counterarguments_2,
      m.coding_counterarguments_3
    ]
  },
  {
    dimension: 'constructive',
    name: m.coding_constructive,
    codes: [m.coding_constructive_0, m.coding_constructive_1, m.coding_constructive_2]
  }
];
