import { terms } from '../../graphql/terms';
import { useMessages } from '../../ui/display';
import { StateBadge, type Tone } from '../../ui/StateBadge';

type MeetingState = keyof (typeof terms)['vi']['meetingState'];

const TONES: Record<MeetingState, Tone> = {
  PROPOSED: 'soon',
  DRAFT: 'wait',
  INVITED: 'info',
  IN_PROGRESS: 'ok',
  CLOSED: 'wait',
  CANCELLED: 'stopped',
};

export function StateOfMeeting({ state }: { readonly state: MeetingState }) {
  const { meetingState } = useMessages(terms);
  return <StateBadge tone={TONES[state]}>{meetingState[state]}</StateBadge>;
}
