import type { CommitteeKind } from '../../gql/graphql';

interface Body {
  readonly kind: CommitteeKind;
}

/** Whether a body has a part about how it keeps its rules; groups are shown with what they stand under. */
export function hasCompliance({ kind }: Body): boolean {
  return kind === 'STEERING_COMMITTEE' || kind === 'HELPER_TEAM';
}

/** Whether a body has money of its own: regulations speak of the committee's alone. */
export function hasFunds({ kind }: Body): boolean {
  return kind === 'STEERING_COMMITTEE';
}
