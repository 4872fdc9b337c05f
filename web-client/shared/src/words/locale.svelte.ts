import { overwriteGetLocale } from './generated/runtime.js';
import { recall, remember } from './remembered';

/** The languages of the product; `ja-x-easy` is やさしい日本語. */
export const LOCALES = ['ja', 'ja-x-easy', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

let current = $state<Locale>(LOCALES.find((one) => one === recall('locale')) ?? 'ja');

overwriteGetLocale(() => current);

/** The language of the screen. Every message and date shown follows it at once. */
export const words = {
  get locale(): Locale {
    return current;
  },
  /** For `lang` of what is written in Japanese only, where the screen is in another language. */
  get written(): 'ja' | undefined {
    return current === 'en' ? 'ja' : undefined;
  },
  set locale(chosen: Locale) {
    current = chosen;
    remember('locale', chosen);
    document.documentElement.lang = chosen;
  }
};

document.documentElement.lang = words.locale;
