import type { RoomSettings } from './topics';

export type Phase = RoomSettings['agenda'][number];

export const METHODS: readonly Phase['method'][] = [
  'check-in',
  'open',
  'silent',
  'round',
  'deepen',
  'converge',
  'check-out'
];

/** A dialogue of an hour, to begin with. */
export const startingAgenda = (): Phase[] => [
  {
    title: 'はじめる',
    method: 'check-in',
    minutes: 5,
    question: 'いまの気持ちと、この問いに近い出来事を一つ教えてください',
    prompts: []
  },
  {
    title: '広げる',
    method: 'open',
    minutes: 20,
    question: 'どんなときに困りましたか',
    prompts: ['そう思った出来事を一つ教えてください', '違う見方の方は、いますか']
  },
  {
    title: '深める',
    method: 'deepen',
    minutes: 20,
    question: '何があれば、その日は変わりましたか',
    prompts: ['預かる側から見ると、どうでしょう', '逆に、変わると困ることはありますか']
  },
  {
    title: 'まとめる',
    method: 'converge',
    minutes: 10,
    question: 'そろったこと、分かれたこと、まだ分からないことは何でしょう',
    prompts: []
  },
  {
    title: 'ふりかえる',
    method: 'check-out',
    minutes: 5,
    question: '話してみて、どうでしたか',
    prompts: []
  }
];

export const emptyPhase = (): Phase => ({
  title: '',
  method: 'open',
  minutes: 10,
  question: '',
  prompts: []
});

/** A list with one of its items moved by so many places, as far as the list goes. */
export function moved<T>(list: readonly T[], place: number, by: number): T[] {
  const next = [...list];
  const [item] = next.splice(place, 1);
  if (item !== undefined) next.splice(Math.max(0, place + by), 0, item);
  return next;
}

/** The day and time of an instant in Japan, as inputs take them. */
export function timeInJapan(instant: string): { day: string; time: string } {
  const [day = '', time = ''] = new Date(Date.parse(instant) + 9 * 3_600_000)
    .toISOString()
    .split('T');
  return { day, time: time.slice(0, 5) };
}

/** A day and time in Japan as an instant. */
export const instantOf = (day: string, time: string): string =>
  new Date(`${day}T${time}:00+09:00`).toISOString();
