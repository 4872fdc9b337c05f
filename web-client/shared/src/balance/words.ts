const ENDS_WITH_KA =
  /(ます|(?<!ない)です|でしょう|だろう|ません|でした|ました|ない|たい|いい|よい|の|る|う)か[。．.]?$/u;
const ACKNOWLEDGES =
  /^(あ[あっー]?|へ[えぇー]+|ほう|なるほど|そっか)?[、。！!]?そう(なん|だったん)?(です|だ)?(か|ね)/u;
const TERM = /\p{Script=Han}|[\p{Script=Katakana}ー]{2,}|\p{Script=Latin}{5,}/gu;
const NO_TERMS = new Set(
  'about again could doing every going might other right shall should their there these thing things think those wants where which while would your'.split(
    ' '
  )
);

const REPLIES =
  /^(え[ー、えっと]*|あ[ー、っ]*|う[ーん]+と?、?)?(はい|いいえ|いえ|いや|ええ|うん|ううん|そう|ある|あり|ない|なく|まだ|もう|たぶん|多分|特に|とくに|全然|ぜんぜん|私|わたし|うち|ぼく|僕|自分|実は|じつは|それは|いつも|けっこう|結構|(yes|no|yeah|yep|nope|sure|well|actually|maybe|because|i)\b)/iu;

const AGREES =
  /賛成|同感|同意|共感|同じ(です|意見|思い|気持ち)|(私|わたし|うち|ぼく|僕|自分)も|そう思(う|い)|その(通|とお)り|たしかに|確かに|いい(です|と思|考え|案)|良い(です|と思|考え|案)|\b(i agree|agreed|me too|exactly|so do i|same here|good idea|i support)\b/iu;
const DIFFERS =
  /反対|違(う|い)(ます|と|見方|考え|意見)|ちがう(と|見方|考え|意見)|(^|[。、！？\s])(でも|しかし|ただ、|だけど|けれど|とはいえ|一方|逆に|むしろ)|(です|ます|だ|る|い|た)(が|けど|けれど)、|心配|不安|疑問|難しい|むずかしい|無理|とは限(ら|り)|(そう)?は思(わない|いません|えない|えません)|いや、|\b(but|however|disagree|although|concern(ed|s)?|on the other hand|not sure|instead|oppose[ds]?)\b/iu;

/**
 * Whether words ask something: a sentence ends with a question mark, or the last one with か (not with
 * かな or じゃないですか, which ask nobody), and they do not only acknowledge ("そうですか。").
 */
export function isQuestion(text: string): boolean {
  const words = text.trim();
  if (ACKNOWLEDGES.test(words) && words.length < 16) return false;
  return /[？?]/u.test(words) || ENDS_WITH_KA.test(words);
}

/** Whether words begin as a reply does. */
export const replies = (text: string): boolean => REPLIES.test(text.trim());

/** What words are about: kanji, runs of katakana, longer Latin words. */
export function termsOf(text: string): ReadonlySet<string> {
  const found = text.normalize('NFKC').toLowerCase().match(TERM) ?? [];
  return new Set(found.filter((term) => !NO_TERMS.has(term)));
}

/** Whether words agree with somebody, by their form. */
export const agrees = (text: string): boolean => AGREES.test(text) && !DIFFERS.test(text);

/** Whether words see something differently, by their form. */
export const differs = (text: string): boolean => DIFFERS.test(text);
