export { m } from './generated/messages.js';
export { words, LOCALES, type Locale } from './locale.svelte';
export * from './dates';
export * from './sentences';
