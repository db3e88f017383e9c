import { getRouteApi, Link } from '@tanstack/react-router';
import { Suspense, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { KINDS_UNDER } from '../../features/committee/bodies';
import { chartMessages } from '../../features/committee/chartMessages';
import { CommitteeHeadline } from '../../features/committee/CommitteeHeadline';
import { committeeMessages } from '../../features/committee/messages';
import { paths } from '../../lib/paths';
import buttonClasses from '../../ui/Button.module.css';
import { DateField } from '../../ui/dateFields';
import { useMessages } from '../../ui/display';
import { ChartIcon } from '../../ui/icons';
import { PageHeader } from '../../ui/PageHeader';
import { Skeleton } from '../../ui/states';
import { TabLinks } from '../../ui/TabLinks';
import { ButtonLink, TextLink } from '../../ui/TextLink';
import { RecordPage } from '../RecordPage';
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
        <>
          <CommitteeHeader committee={committee} />
          <CommitteeParts
            key={committee.id}
            committee={committee}
            administers={viewer.canAdminister}
            asOf={ngay ?? null}
          />
        </>
      )}
    </RecordPage>
  );
}

function CommitteeHeader({ committee }: Pick<CommitteeTabProps, 'committee'>) {
  const t = useMessages(committeeMessages);
  const chart = useMessages(chartMessages);
  return (
    <PageHeader
      title={committee.name}
      back={<TextLink to={paths.committees}>{t.title}</TextLink>}
      actions={
        <>
          <Link
            to="/hop"
            search={{ xem: 'upcoming', ban: committee.id }}
            className={buttonClasses.button}
            data-kind="secondary"
          >
            {t.meetings}
          </Link>
          {committee.kind in KINDS_UNDER && (
            <ButtonLink to={paths.committeeChart(committee.id, committee.asOf)}>
              <ChartIcon />
              {chart.open}
            </ButtonLink>
          )}
          {committee.viewerCanReadAuditLog && (
            <ButtonLink to={paths.committeeTrail(committee.id)}>{t.trail}</ButtonLink>
          )}
          {committee.regulation && (
            <ButtonLink to={paths.regulation(committee.regulation.id)} kind="primary">
              {t.readRegulation}
            </ButtonLink>
          )}
        </>
      }
    >
      <CommitteeHeadline committee={committee} />
    </PageHeader>
  );
}

/** One part of the page at a time, and the day of which all of them speak. */
function CommitteeParts(props: CommitteeTabProps) {
  const { committee, asOf } = props;
  const t = useMessages(committeeMessages);
  const { parts, part: names } = useMessages(committeePageMessages);
  const { xem, ngay } = route.useSearch();
  const navigate = route.useNavigate();
  const tabs = COMMITTEE_TABS.filter(({ offered }) => offered?.(committee) ?? true);
  const open = tabs.find(({ part }) => part === xem) ?? tabs[0];
  return (
    <>
      {(asOf !== null || !open?.timeless) && (
        <div className={classes.day} data-set={asOf !== null || undefined}>
          <DateField
            label={t.asOf}
            hint={open?.timeless ? t.asOfElsewhere : t.asOfHint}
            value={asOf}
            onChange={(day) => void navigate({ search: { xem, ngay: day ?? undefined }, resetScroll: false })}
          />
        </div>
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
