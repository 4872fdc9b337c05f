import { createSubscriber } from 'svelte/reactivity';

const everySecond = createSubscriber((update) => {
  const timer = setInterval(update, 1000);
  return () => clearInterval(timer);
});

/** The present time; a component that reads it is shown anew each second. */
export function now(): Date {
  everySecond();
  return new Date();
}
