import { residentsOf, saidByResidents } from './residents';
import { minutes, type Look, type Signal } from './signal';
import { minutesSince, voices } from './voices';

/** Nobody is taken for silent before so many minutes. */
const SHORTEST = 10;
/** By how many minutes the pace of a talk is judged. */
const PACE = 10;
/** How many times longer than if all spoke equally often. */
const TIMES = 2;

/**
 * Residents who are here and have long said nothing, counted from their last word, from when they
 * could first speak, or from when they came back. Long is max(10 minutes, 2 × people / pace), the
 * pace being the residents' statements a minute in the last 10: twice the time in which each would
 * have had a word if all spoke equally often. Who asks for the floor, is writing, is invited, or
 * may not speak is not silent.
 */
export function silences(look: Look): Signal[] {
  const { room, now, here } = look;
  const residents = residentsOf(room);
  const present = [...residents].filter((one) => here.has(one)).length;
  const pace = saidByResidents(room, now.getTime() - minutes(PACE)).length / PACE;
  const long = Math.max(SHORTEST, pace > 0 ? (TIMES * present) / pace : Infinity);
  return voices(room)
    .filter(({ person }) => residents.has(person.participant) && here.has(person.participant))
    .flatMap(({ person: { participant }, silentSince }) => {
      if (!silentSince) return [];
      const since = Math.max(Date.parse(silentSince), look.backSince(participant) ?? 0);
      const silent = minutesSince(new Date(since).toISOString(), now);
      const asks = room.hands.some((hand) => hand.participant === participant);
      const waits = asks || room.floor === participant || isAsked(look, participant);
      return {
        kind: 'silence' as const,
        participant,
        statement: null,
        begins: silent >= long && !waits && !look.typing.has(participant),
        holds: silent >= SHORTEST && !waits,
        figures: { minutes: silent }
      };
    })
    .sort((one, other) => other.figures.minutes - one.figures.minutes);
}

/** Is invited to speak, has said "later", or has been asked to pause. */
function isAsked({ room, now }: Look, participant: string): boolean {
  const invited = room.invitations?.some(
    (one) => one.participant === participant && ['open', 'speak', 'later'].includes(one.status)
  );
  const pauses = room.coolDowns?.some(
    (one) => one.participant === participant && Date.parse(one.until) > now.getTime()
  );
  return !!invited || !!pauses;
}
