import { recall, remember } from '../words/remembered';

export const TEXT_SIZES = ['standard', 'large', 'largest'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

let current = $state<TextSize>(TEXT_SIZES.find((one) => one === recall('text')) ?? 'standard');

/** The size of all text on this device. */
export const text = {
  get size(): TextSize {
    return current;
  },
  set size(chosen: TextSize) {
    current = chosen;
    remember('text', chosen);
    document.documentElement.dataset.text = chosen;
  }
};

document.documentElement.dataset.text = text.size;
