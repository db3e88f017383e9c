import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../../gql';

/** Those between whom something may be entrusted. */
export const EntrustingPeople_Membership = graphql(`
  fragment EntrustingPeople_Membership on Membership {
    id
    post
    title
    person {
      id
      fullName
    }
  }
`);

export type EntrustingPerson = ResultOf<typeof EntrustingPeople_Membership>;

type Post = EntrustingPerson['post'];

const HEADS: readonly Post[] = ['CHAIR', 'TEAM_LEADER'];

const LEADERS: readonly Post[] = [
  ...HEADS,
  'STANDING_VICE_CHAIR',
  'VICE_CHAIR',
  'STANDING_DEPUTY_TEAM_LEADER',
  'DEPUTY_TEAM_LEADER',
];

/** Whose absence is recorded. */
export function heads(people: readonly EntrustingPerson[]): readonly EntrustingPerson[] {
  return people.filter(({ post }) => HEADS.includes(post));
}

/** Who may have something to delegate; the regulation has the last word. */
export function leaders(people: readonly EntrustingPerson[]): readonly EntrustingPerson[] {
  return people.filter(({ post }) => LEADERS.includes(post));
}

/** People as the options of a field. */
export function options(people: readonly EntrustingPerson[]) {
  return people.map(({ id, title, person }) => ({ value: id, label: `${title} ${person.fullName}` }));
}
