import type { Phase } from '@kurumaza/shared/room/room';
import { m } from '@kurumaza/shared/words';

/** A way to lead a talk about life with children; its questions wait for those of the topic. */
export interface Template {
  readonly name: () => string;
  readonly text: () => string;
  readonly agenda: () => Phase[];
}

const phase = (
  title: string,
  method: Phase['method'],
  minutes: number,
  question: string,
  ...prompts: string[]
): Phase => ({ title, method, minutes, question, prompts });

const checkIn = (minutes: number): Phase =>
  phase(
    'はじめる',
    'check-in',
    minutes,
    'このごろ、子どもとの暮らしで心に残ったことを、一つ教えてください',
    '一言で大丈夫です。読むだけの方も、いてください',
    'お子さんのいない方は、まちで見かけたことでもかまいません'
  );

const silent = (): Phase =>
  phase(
    '静かに書く',
    'silent',
    10,
    '子どもと暮らす中で、困っていること、あると助かることは何ですか',
    '一つの発言に、一つのことを書いてください',
    '思いつかないときは、きのう一日を朝からたどってみてください'
  );

const inTurn = (title: string, minutes: number): Phase =>
  phase(
    title,
    'round',
    minutes,
    '書いたことから一つ選んで、そう思った出来事を話してください',
    'パスもできます。あとから話してもかまいません',
    '聞く人は、最後まで聞いてから、たずねてください'
  );

const deepen = (title: string, minutes: number): Phase =>
  phase(
    title,
    'deepen',
    minutes,
    '何があれば、その日は変わりましたか',
    '違う見方の方は、いますか',
    '子どもから見ると、どうでしょう',
    '預かる人、働く人、祖父母から見ると、どうでしょう',
    '変わると、かえって困ることはありますか'
  );

/** After silent writing and before all share it: think, pair, share. */
const pairs = (): Phase =>
  phase(
    '二人で話す',
    'pairs',
    10,
    '書いたことを、となりの人と見せあってください',
    '5分たったら、話す人と聞く人を入れかえてください',
    '似ているところと、違うところを一つずつ見つけてください'
  );

const atTables = (): Phase =>
  phase(
    'テーブルで話す',
    'tables',
    35,
    'いちばん困っていることは何ですか。何があれば、その日は変わりましたか',
    '一人ずつ、出来事を話してください',
    '違う見方の方は、いますか',
    'ほかのテーブルの人にも伝えたいことを、一つか二つ選んでください'
  );

const converge = (title: string, minutes: number, question: string): Phase =>
  phase(
    title,
    'converge',
    minutes,
    question,
    '私の言葉で言い直します。違うところがあれば、教えてください',
    '一人だけの見方でも、残しておきたいことはありますか'
  );

const checkOut = (minutes: number): Phase =>
  phase(
    'ふりかえる',
    'check-out',
    minutes,
    '話してみて、どうでしたか',
    '安心して話せましたか',
    '聞いてもらえたと感じましたか',
    '新しく知った見方はありましたか'
  );

const AGREED = 'そろったこと、分かれたこと、まだ分からないことは何でしょう';

export const smallTalk: Template = {
  name: m.desk_template_talk,
  text: m.desk_template_talk_text,
  agenda: () => [
    checkIn(5),
    phase(
      '広げる',
      'open',
      15,
      'どんなときに困りましたか。何に助けられましたか',
      'いつ、どこでのことか、教えてください',
      '似たことのあった方は、いますか',
      '違う見方の方は、いますか'
    ),
    converge('まとめる', 5, 'いまの話で、残しておきたいことは何でしょう'),
    checkOut(5)
  ]
};

export const dialogue: Template = {
  name: m.desk_template_dialogue,
  text: m.desk_template_dialogue_text,
  agenda: () => [
    checkIn(5),
    silent(),
    inTurn('順に話す', 15),
    deepen('深める', 10),
    converge('まとめる', 15, AGREED),
    checkOut(5)
  ]
};

export const workshop: Template = {
  name: m.desk_template_workshop,
  text: m.desk_template_workshop_text,
  agenda: () => [
    checkIn(10),
    silent(),
    pairs(),
    atTables(),
    converge('持ち寄る', 15, 'ほかのテーブルの話を聞いて、そろったこと、分かれたことは何でしょう'),
    checkOut(10)
  ]
};

export const TEMPLATES: readonly Template[] = [smallTalk, dialogue, workshop];
