import type { CommitteeKind, PostRole } from '../../gql/graphql';

const LEADERS_OF_COMMITTEE = ['CHAIR', 'STANDING_VICE_CHAIR', 'VICE_CHAIR', 'STANDING_MEMBER'] as const;
const LEADERS_OF_TEAM = ['TEAM_LEADER', 'STANDING_DEPUTY_TEAM_LEADER', 'DEPUTY_TEAM_LEADER'] as const;
const GROUP = ['GROUP_LEADER', 'MEMBER', 'SECRETARY', 'EXPERT', 'SUPPORT_STAFF'] as const;

/** The posts that bodies of a kind have, in protocol order. */
const POSTS: Record<CommitteeKind, readonly PostRole[]> = {
  STEERING_COMMITTEE: [...LEADERS_OF_COMMITTEE, ...LEADERS_OF_TEAM, ...GROUP],
  SUBCOMMITTEE: [...LEADERS_OF_COMMITTEE, 'MEMBER', 'SECRETARY', 'EXPERT', 'SUPPORT_STAFF'],
  HELPER_TEAM: [...LEADERS_OF_TEAM, ...GROUP],
  WORKING_GROUP: GROUP,
  // the others sit in it by another post
  STANDING_SECTION: ['SECRETARY', 'EXPERT'],
  EXPERT_GROUP: GROUP,
  SUPPORT_UNIT: GROUP,
};

/**
 * The posts that can be given in a body, with what it calls them. Where two go by one name, as the head of a task force
 * does, it is the later one that is given.
 */
export function postOptions(kind: CommitteeKind, titles: Readonly<Record<PostRole, string>>) {
  const named = POSTS[kind].map((value) => ({ value, label: titles[value] }));
  return named.filter(({ label }, place) => named.findLastIndex((each) => each.label === label) === place);
}

/** The post to begin with when somebody is named. */
export function usualPost(kind: CommitteeKind): PostRole {
  return kind === 'STANDING_SECTION' ? 'EXPERT' : 'MEMBER';
}

/** What can be set up under a body of a kind, by a decision from above. */
export const KINDS_UNDER: Partial<Record<CommitteeKind, readonly CommitteeKind[]>> = {
  STEERING_COMMITTEE: [
    'SUBCOMMITTEE',
    'HELPER_TEAM',
    'WORKING_GROUP',
    'STANDING_SECTION',
    'EXPERT_GROUP',
    'SUPPORT_UNIT',
  ],
  SUBCOMMITTEE: ['WORKING_GROUP', 'EXPERT_GROUP', 'SUPPORT_UNIT'],
  HELPER_TEAM: ['WORKING_GROUP', 'EXPERT_GROUP', 'SUPPORT_UNIT'],
};

const FROM_ABOVE: readonly CommitteeKind[] = ['SUBCOMMITTEE', 'HELPER_TEAM'];

/** What those whom the regulation lets form groups can form under a body of a kind. */
export function groupsUnder(kind: CommitteeKind): readonly CommitteeKind[] {
  return (KINDS_UNDER[kind] ?? []).filter((each) => !FROM_ABOVE.includes(each));
}
