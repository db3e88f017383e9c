import type { MeetingKind } from '../../gql/graphql';

/** What the details of a meeting are while they are being written; the committee is chosen beside them. */
export interface MeetingDraft {
  readonly kind: MeetingKind;
  readonly isExtended: boolean;
  readonly title: string;
  readonly content: string;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly place: string;
}

export const EMPTY_DRAFT: MeetingDraft = {
  kind: 'REGULAR',
  isExtended: false,
  title: '',
  content: '',
  startsAt: null,
  endsAt: null,
  place: '',
};

/** The details as a command takes them; null while the title or the time is missing. */
export function toDetails({ startsAt, title, ...rest }: MeetingDraft) {
  return startsAt && title.trim() ? { ...rest, title, startsAt } : null;
}
