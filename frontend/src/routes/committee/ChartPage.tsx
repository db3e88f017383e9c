import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { AsOfField } from '../../features/committee/AsOfField';
import { BodyChart } from '../../features/committee/BodyChart';
import { chartMessages } from '../../features/committee/chartMessages';
import { committeeMessages } from '../../features/committee/messages';
import { graphql } from '../../gql';
import { formatDate, legalDay } from '../../lib/dates';
import { paths } from '../../lib/paths';
import { Button } from '../../ui/Button';
import { useLocale, useMessages } from '../../ui/display';
import { PrintIcon } from '../../ui/icons';
import { PageHeader } from '../../ui/PageHeader';
import { TextLink } from '../../ui/TextLink';
import { RecordPage } from '../RecordPage';
import classes from './ChartPage.module.css';

const CommitteeChartQuery = graphql(`
  query CommitteeChart($id: ID!, $asOf: Date) {
    committee(id: $id, asOf: $asOf) {
      id
      asOf
      name
      shortName
      ...BodyChart_Committee
    }
  }
`);

const route = getRouteApi('/ban/$committeeId/sodo');

/** The bodies of a committee drawn as a chart, of a day; to be sent and printed by itself. */
export function ChartPage(): ReactNode {
  const { committeeId } = route.useParams();
  const { ngay } = route.useSearch();
  const navigate = route.useNavigate();
  const t = useMessages(chartMessages);
  const m = useMessages(committeeMessages);
  const locale = useLocale();
  const [state, refetch] = useQuery({
    query: CommitteeChartQuery,
    variables: { id: committeeId, asOf: ngay },
  });
  const day = formatDate(ngay ?? legalDay(new Date()), locale);
  return (
    <RecordPage
      state={state}
      onRetry={refetch}
      of={(data) => data.committee}
      list={paths.committees}
      title={m.title}
      notFound={m.notFound}
    >
      {(committee) => (
        <>
          <PageHeader
            title={t.title(committee.shortName)}
            back={<TextLink to={paths.committeePart(committee.id, null, ngay)}>{committee.name}</TextLink>}
            actions={
              <Button onClick={() => window.print()}>
                <PrintIcon />
                {t.print}
              </Button>
            }
          >
            <span className={classes.shown}>{t.onDay(day)}</span>
            <span className={classes.printed}>{t.onDayPrinted(day)}</span>
          </PageHeader>
          <div className={classes.day}>
            <AsOfField
              value={ngay ?? null}
              onChange={(chosen) =>
                void navigate({ search: { ngay: chosen ?? undefined }, resetScroll: false })
              }
            />
          </div>
          <BodyChart of={committee} />
        </>
      )}
    </RecordPage>
  );
}
