import { recall, remember } from '../words/remembered';

let current = $state(recall('furigana') === 'on');

/** Whether readings stand over Chinese characters on this device. What shows them comes when it is on. */
export const furigana = {
  get on(): boolean {
    return current;
  },
  set on(on: boolean) {
    current = on;
    remember('furigana', on ? 'on' : 'off');
    void show(on);
  }
};

async function show(on: boolean): Promise<void> {
  const { annotation } = await import('./annotation');
  if (on && current) annotation.start();
  else if (!current) annotation.stop();
}

if (current) void show(true);
