import { useQuery } from 'urql';
import { NextMeeting } from '../features/work/NextMeeting';
import { workMessages } from '../features/work/messages';
import { WorkList } from '../features/work/WorkList';
import { graphql } from '../gql';
import { Loaded } from '../graphql/Loaded';
import { formatWeekdayDate, legalDay } from '../lib/dates';
import { useLocale, useMessages } from '../ui/display';
import { PageHeader } from '../ui/PageHeader';

const HomeQuery = graphql(`
  query Home {
    myWork {
      ...WorkList_MyWork
      nextMeeting {
        ...NextMeeting_Meeting
      }
    }
  }
`);

export function HomePage() {
  const t = useMessages(workMessages);
  const locale = useLocale();
  const [state, refetch] = useQuery({ query: HomeQuery, requestPolicy: 'cache-and-network' });
  return (
    <>
      <PageHeader title={t.title}>{formatWeekdayDate(legalDay(new Date()), locale)}</PageHeader>
      <Loaded state={state} onRetry={refetch}>
        {({ myWork }) => (
          <>
            <NextMeeting meeting={myWork.nextMeeting} />
            <WorkList work={myWork} />
          </>
        )}
      </Loaded>
    </>
  );
}
