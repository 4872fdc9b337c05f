import { resident, Someone } from './people';

/** A room of its own on the topic that is open in the demonstration, with residents in it. */
export interface Stage {
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

export async function stage(
  facilitator: string,
  nicknames: readonly string[],
  agenda = AGENDA
): Promise<Stage> {
  const owner = await Someone.signedIn('shinjo@demo.example.jp');
  const topic = await openTopic(owner);
  const title = `台所の話 ${Date.now() % 100_000}`;
  const room = await schedule(owner, topic, title, facilitator, agenda);
  await owner.leave();
  const residents = [];
  for (const name of nicknames) residents.push(await resident(topic, room, uniquely(name)));
  return {
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

async function schedule(
  owner: Someone,
  topic: string,
  title: string,
  facilitator: string,
  agenda: readonly Step[]
) {
  const people = await owner.read<{ id: string; name: string }[]>('/api/facilitators');
  const { id } = await owner.send<{ id: string }>('post', `/api/topics/${topic}/rooms`, {
    title,
    place: 'オンライン',
    startsAt: new Date().toISOString(),
    agenda,
    facilitators: [people.find(({ name }) => name === facilitator)!.id]
  });
  return id;
}

function uniquely(name: string): string {
  return `${name}${Date.now() % 10_000}`;
}
