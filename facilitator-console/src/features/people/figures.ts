import { equalVoices } from '@kurumaza/shared/balance/share';
import type { Voice } from '@kurumaza/shared/balance/voices';
import type { RoomState } from '@kurumaza/shared/room/room';
import { m } from '@kurumaza/shared/words';
import { QUIET_MINUTES, silenceOf } from './seats';

export const percent = (share: number): number => Math.round(share * 100);

const nameOf = ({ person }: Voice): string => person.nickname ?? m.common_no_name();

/** What the bars and minutes round the ring show, in sentences for those who hear it. */
export function figuresInWords(room: RoomState, voices: readonly Voice[], now: Date): string {
  const shares = voices
    .filter(({ characters }) => characters)
    .map((voice) =>
      m.console_balance_share({ name: nameOf(voice), percent: percent(voice.characterShare) })
    );
  const silent = voices.flatMap((voice) => {
    const minutes = silenceOf(room, voice, now);
    return voice.person.role === 'resident' && minutes >= QUIET_MINUTES
      ? [m.console_balance_silent_person({ name: nameOf(voice), minutes })]
      : [];
  });
  return [
    shares.length && m.console_balance_shares({ shares: shares.join(m.common_join_names()) }),
    silent.length &&
      m.console_balance_silent({
        minutes: QUIET_MINUTES,
        names: silent.join(m.common_join_names())
      })
  ]
    .filter(Boolean)
    .join(' ');
}

/** How many equally loud voices the residents sounded like; undefined where there is none yet. */
export function balanceInWords(voices: readonly Voice[]): string | undefined {
  const residents = voices.filter(({ person }) => person.role === 'resident');
  const equal = equalVoices(residents.map(({ characters }) => characters));
  if (!equal) return undefined;
  return m.console_balance_equal({ people: residents.length, voices: equal.toFixed(1) });
}
