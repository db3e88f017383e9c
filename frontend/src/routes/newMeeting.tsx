import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { ProposedDates } from '../features/compliance/ProposedDates';
import { meetingMessages } from '../features/meeting/messages';
import { NewMeetingForm } from '../features/meeting/NewMeetingForm';
import { graphql } from '../gql';
import { Loaded } from '../graphql/Loaded';
import { paths } from '../lib/paths';
import { useMessages } from '../ui/display';
import { PageHeader } from '../ui/PageHeader';
import { TextLink } from '../ui/TextLink';

const NewMeetingQuery = graphql(`
  query NewMeeting {
    committees(first: 100) {
      nodes {
        id
        ...NewMeetingForm_Committee
      }
    }
  }
`);

export function NewMeetingPage(): ReactNode {
  const t = useMessages(meetingMessages);
  const navigate = useNavigate();
  const [state, refetch] = useQuery({ query: NewMeetingQuery });
  return (
    <>
      <PageHeader title={t.create} back={<TextLink to={paths.meetings}>{t.title}</TextLink>} />
      <Loaded state={state} onRetry={refetch}>
        {({ committees }) => (
          <NewMeetingForm
            committees={committees.nodes}
            proposedDates={(choice) => <ProposedDates {...choice} />}
            onCreated={(id) =>
              void navigate({ to: id ? '/hop/$meetingId' : '/hop', params: { meetingId: id ?? '' } })
            }
          />
        )}
      </Loaded>
    </>
  );
}
