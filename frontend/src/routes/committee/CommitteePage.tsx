import { getRouteApi } from '@tanstack/react-router';
import { Suspense, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { AsOfField } from '../../features/committee/AsOfField';
import { committeeMessages } from '../../features/committee/messages';
import { formatDate } from '../../lib/dates';
import { paths } from '../../lib/paths';
import { useLocale, useMessages } from '../../ui/display';
import { Skeleton } from '../../ui/states';
import { TabLinks } from '../../ui/TabLinks';
import { RecordPage } from '../RecordPage';
import { CommitteeHeader } from './CommitteeHeader';
import classes from './CommitteePage.module.css';
import { committeePageMessages } from './messages';
import { CommitteePageQuery, type CommitteeTabProps } from './tabProps';
import { COMMITTEE_TABS } from './tabs';

const route = getRouteApi('/ban/$committeeId');

export function CommitteePage(): ReactNode {
  const { committeeId } = route.useParams();
  const { ngay } = route.useSearch();
  const t = useMessages(committeeMessages);
  const [state, refetch] = useQuery({
    query: CommitteePageQuery,
    variables: { id: committeeId, asOf: ngay },
  });
  return (
    <RecordPage
      state={state}
      onRetry={refetch}
      of={(data) => data.committee}
      list={paths.committees}
      title={t.title}
      notFound={t.notFound}
    >
      {(committee, { viewer }) => (
        <CommitteeParts
          key={committee.id}
          committee={committee}
          administers={viewer.canAdminister}
          asOf={ngay ?? null}
        />
      )}
    </RecordPage>
  );
}

/** One part of the page at a time, and the day of which all of them speak. */
function CommitteeParts(props: CommitteeTabProps) {
  const { committee, asOf } = props;
  const t = useMessages(committeeMessages);
  const { parts, part: names } = useMessages(committeePageMessages);
  const { xem, ngay } = route.useSearch();
  const navigate = route.useNavigate();
  const locale = useLocale();
  const tabs = COMMITTEE_TABS.filter(({ offered }) => offered?.(committee) ?? true);
  const open = tabs.find(({ part }) => part === xem) ?? tabs[0];
  const elsewhere = open?.timeless ? t.asOfElsewhere : undefined;
  return (
    <>
      <CommitteeHeader
        committee={committee}
        day={
          (asOf !== null || !open?.timeless) && (
            <AsOfField
              hint={elsewhere}
              value={asOf}
              onChange={(day) =>
                void navigate({ search: { xem, ngay: day ?? undefined }, resetScroll: false })
              }
            />
          )
        }
      />
      {asOf !== null && (
        <p className={classes.printed}>
          {t.asOfDay(formatDate(asOf, locale))} {elsewhere}
        </p>
      )}
      <TabLinks
        label={parts}
        to={paths.committee(committee.id)}
        current={open?.part ?? ''}
        tabs={tabs.map(({ part }) => ({
          key: part,
          label: names[part],
          search: { xem: part === 'tong-quan' ? undefined : part, ngay },
        }))}
      />
      <Suspense fallback={<Skeleton card lines={4} />}>{open && <open.Content {...props} />}</Suspense>
    </>
  );
}
