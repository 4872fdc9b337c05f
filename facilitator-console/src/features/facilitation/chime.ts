import { recall, remember } from '@kurumaza/shared/words/remembered';

const PITCH = 660;
const SECONDS = 0.6;
const SOFT = 0.08;

/** Whether this device may sound; it may not until somebody has chosen it. */
export const soundIsWanted = (): boolean => recall('time sound') === 'on';

export const wantSound = (on: boolean): void => remember('time sound', on ? 'on' : 'off');

/** One soft tone that fades away. */
export function chime(): void {
  const context = new AudioContext();
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.frequency.value = PITCH;
  volume.gain.setValueAtTime(SOFT, context.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.0001, context.currentTime + SECONDS);
  tone.connect(volume).connect(context.destination);
  tone.onended = () => void context.close();
  tone.start();
  tone.stop(context.currentTime + SECONDS);
}
