import { fromAnchor } from './anchors';
import type { RuleDraft } from './ruleDrafts';

type Phrase = RuleDraft['phrases'][number];

/** One of the clauses a rule stands in, while a person fills it in. */
export interface Place {
  readonly key: string;
  /** Nothing until a clause is chosen. */
  readonly phrase: Phrase | null;
  /** What is typed where the text is not known and no clause can be chosen. */
  readonly typed: string;
}

export function emptyPlace(): Place {
  return { key: crypto.randomUUID(), phrase: null, typed: '' };
}

/** The places of a rule, the main one first; one to be filled in where it has none. */
export function placesOf({ phrases }: Pick<RuleDraft, 'phrases'>): readonly Place[] {
  const places = phrases.map((phrase) => ({ ...emptyPlace(), phrase, typed: fromAnchor(phrase.anchor) }));
  return places.length > 0 ? places : [emptyPlace()];
}

export function phrasesOf(places: readonly Place[]): RuleDraft['phrases'] {
  return places.flatMap(({ phrase }) => (phrase ? [phrase] : []));
}

/** Whether a place says the same as one before it. */
export function isRepeated(place: Place, places: readonly Place[]): boolean {
  return places
    .slice(0, places.indexOf(place))
    .some(({ phrase }) => phrase !== null && place.phrase !== null && isSame(phrase, place.phrase));
}

function isSame(one: Phrase, other: Phrase): boolean {
  return one.anchor === other.anchor && one.start === other.start && one.end === other.end;
}
