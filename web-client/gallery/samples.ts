import type { Seat } from '@kurumaza/shared/ui/ring/seat';
import type { Step } from '@kurumaza/shared/ui/Timeline.svelte';

export const room: Seat[] = [
  { state: 'spoken', name: '呉羽梨', you: true },
  { state: 'spoken', name: 'ほたる' },
  { state: 'spoken', name: 'つるぎ' },
  { state: 'silent', name: 'こまくさ' },
  { state: 'spoken', name: 'しろえび', hand: true },
  { state: 'spoken', name: '雪つり' },
  { state: 'spoken', name: 'こしひかり' },
  { state: 'spoken', name: 'さとやま' },
  { state: 'spoken', name: 'らいちょう', speaking: true },
  { state: 'silent', name: 'みなも' }
];

export const seatsToTake: Seat[] = [
  { state: 'free' },
  { state: 'free' },
  ...Array.from({ length: 8 }, (): Seat => ({ state: 'silent' })),
  { state: 'away' },
  { state: 'free' }
];

export const hall: Seat[] = Array.from({ length: 22 }, (_, seat) => ({
  state: seat % 3 ? 'spoken' : 'silent',
  you: seat === 4
}));

export const console: Seat[] = [
  { state: 'spoken', name: 'さとやま', remark: '進行', share: 0.5, you: true },
  { state: 'spoken', name: '雪つり', share: 0.9 },
  { state: 'silent', name: 'みなも', remark: '29分' },
  { state: 'spoken', name: '呉羽梨', share: 0.5 },
  { state: 'spoken', name: 'らいちょう', remark: '4分', share: 0.4, speaking: true },
  { state: 'spoken', name: 'しろえび', share: 0.4 },
  { state: 'silent', name: 'こまくさ', remark: '29分' },
  { state: 'spoken', name: 'こしひかり', share: 0.4, hand: true },
  { state: 'spoken', name: 'つるぎ', share: 0.3, hand: true },
  { state: 'spoken', name: 'ほたる', remark: '12分', share: 0.2 }
];

export const promise: Step[] = [
  { title: 'きく', detail: '11月2日に始めました', state: 'done' },
  { title: '話しあう', detail: '12月6日まで。車座は6回、今夜が3回目', state: 'now' },
  { title: 'まとめる', detail: '12月25日まで。2人で確かめてから公開', state: 'next' },
  {
    title: '県と3つの市が答える',
    detail: '1月29日（金）まで。遅れるときは理由を出します',
    state: 'next'
  },
  { title: 'その後どうなったか', detail: '7月にここで知らせます', state: 'next' }
];
