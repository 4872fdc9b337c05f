import { resident, Someone } from './people';

/** A room of its own, with residents in it. */
export interface Stage {
  readonly topic: string;
  readonly room: string;
  readonly title: string;
  readonly residents: readonly Someone[];
  say(who: number, text: string): Promise<number>;
  leave(): Promise<void>;
}

interface Step {
  readonly title: string;
  readonly method: string;
  readonly minutes: number;
  readonly question: string;
  readonly prompts: readonly string[];
}

const AGENDA: readonly Step[] = [
  {
    title: 'はじめに',
    method: 'check-in',
    minutes: 5,
    question: 'どんな立場で、ここにいますか？',
    prompts: ['一言だけで大丈夫です', '読むだけの方も歓迎です']
  },
  {
    title: 'まとめる',
    method: 'converge',
    minutes: 10,
    question: 'そろったこと、分かれたことは？',
    prompts: ['私の言い方で合っていますか？']
  }
];

interface Arrangement {
  /** On a question of its own, whose outcome hangs on no other room. */
  readonly alone?: boolean;
  /** Who runs it beside the one who leads: name and part. */
  readonly crew?: Readonly<Record<string, string>>;
}

export async function stage(
  facilitator: string,
  nicknames: readonly string[],
  agenda = AGENDA,
  { alone = false, crew = {} }: Arrangement = {}
): Promise<Stage> {
  const owner = await Someone.signedIn('shinjo@demo.example.jp');
  const topic = alone ? await askAlone(owner) : await openTopic(owner);
  const title = `台所の話 ${Date.now() % 100_000}`;
  const room = await schedule(owner, topic, title, { ...crew, [facilitator]: 'lead' }, agenda);
  await owner.leave();
  const residents = [];
  for (const name of nicknames) residents.push(await resident(topic, room, uniquely(name)));
  return {
    topic,
    room,
    title,
    residents,
    say: async (who, text) => {
      const path = `/api/rooms/${room}/statements`;
      const said = await residents[who]!.send<{ sequence: number }>('post', path, { text });
      return said.sequence;
    },
    leave: async () => {
      for (const one of residents) await one.leave();
    }
  };
}

async function openTopic(owner: Someone): Promise<string> {
  const topics =
    await owner.read<{ id: string; state: string; step: string }[]>('/api/topics?own=true');
  const open = topics.find(({ state, step }) => state === 'open' && step === 'talk');
  return (open ?? topics.find(({ state }) => state === 'open'))!.id;
}

/** A question of its own, whose outcome hangs on no other room. */
async function askAlone(owner: Someone): Promise<string> {
  const [like] = await owner.read<Card[]>('/api/topics?own=true');
  const { department, areas, concerns } = like!;
  const { card } = await owner.send<{ card: { id: string } }>('post', '/api/topics', {
    question: `台所に、朝は足りていますか？その${Date.now() % 100_000}`,
    summary: '朝の台所の話です。',
    why: ['朝が足りないという声があります。'],
    canChange: ['朝の時間'],
    cannotChange: [],
    background: ['朝は1日に1回です。'],
    department: department.id,
    areas: areas.map(({ code }) => code),
    concerns,
    participationStarts: day(0),
    participationEnds: day(40),
    answerDue: day(80)
  });
  await owner.send('post', `/api/topics/${card.id}/opening`);
  return card.id;
}

interface Card {
  readonly department: { readonly id: string };
  readonly areas: readonly { readonly code: string }[];
  readonly concerns: readonly string[];
}

function day(fromNow: number): string {
  const then = new Date(Date.now() + fromNow * 86_400_000);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(then);
}

async function schedule(
  owner: Someone,
  topic: string,
  title: string,
  parts: Readonly<Record<string, string>>,
  agenda: readonly Step[]
) {
  const people = await owner.read<{ id: string; name: string }[]>('/api/colleagues');
  const idOf = (one: string) => people.find(({ name }) => name === one)!.id;
  const { id } = await owner.send<{ id: string }>('post', `/api/topics/${topic}/rooms`, {
    title,
    place: 'オンライン',
    startsAt: new Date().toISOString(),
    agenda,
    crew: Object.fromEntries(Object.entries(parts).map(([one, part]) => [idOf(one), part]))
  });
  return id;
}

function uniquely(name: string): string {
  return `${name}${Date.now() % 10_000}`;
}
