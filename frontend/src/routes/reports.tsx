import { useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { reportMessages } from '../features/report/messages';
import { ReportTable } from '../features/report/ReportTable';
import { RoundCard } from '../features/report/RoundCard';
import { graphql } from '../gql';
import { Loaded } from '../graphql/Loaded';
import { Pages } from '../graphql/Pages';
import { legalDay } from '../lib/dates';
import { useMessages } from '../ui/display';
import { SelectField } from '../ui/fields';
import { PageHeader } from '../ui/PageHeader';
import { SegmentedChoice } from '../ui/SegmentedChoice';
import { EmptyState } from '../ui/states';
import classes from './tasks.module.css';

const MyReportsQuery = graphql(`
  query MyReports($after: String) {
    reports(first: 50, after: $after, filter: { mine: true }) {
      nodes {
        id
        ...ReportTable_Report
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const RoundsQuery = graphql(`
  query ReportRounds($year: Int!) {
    committees(first: 20, kind: STEERING_COMMITTEE) {
      nodes {
        id
        shortName
        reportRounds(year: $year) {
          title
          periodFrom
          ...RoundCard_Round
        }
      }
    }
  }
`);

const YEARS_BACK = 2;

interface MineProps {
  readonly after: string | null;
  readonly more: (pageInfo: {
    readonly hasNextPage: boolean;
    readonly endCursor?: string | null;
  }) => ReactNode;
}

function MyReports({ after, more }: MineProps) {
  const t = useMessages(reportMessages);
  const [state, refetch] = useQuery({
    query: MyReportsQuery,
    variables: { after },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded state={state} onRetry={refetch}>
      {({ reports: { nodes, pageInfo } }) =>
        nodes.length === 0 && after === null ? (
          <EmptyState title={t.empty}>{t.emptyText}</EmptyState>
        ) : (
          <>
            <ReportTable reports={nodes} />
            {more(pageInfo)}
          </>
        )
      }
    </Loaded>
  );
}

function Rounds() {
  const t = useMessages(reportMessages);
  const thisYear = Number(legalDay(new Date()).slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const [state, refetch] = useQuery({
    query: RoundsQuery,
    variables: { year },
    requestPolicy: 'cache-and-network',
  });
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, index) => String(thisYear + 1 - index));
  return (
    <>
      <div className={classes.filter}>
        <SelectField
          label={t.year}
          value={String(year)}
          onChange={(value) => setYear(Number(value ?? thisYear))}
          options={years.map((value) => ({ value, label: value }))}
        />
      </div>
      <Loaded state={state} onRetry={refetch}>
        {({ committees }) => {
          const followed = committees.nodes.filter((committee) => committee.reportRounds.length > 0);
          if (followed.length === 0)
            return <EmptyState title={t.emptyRounds}>{t.emptyRoundsText}</EmptyState>;
          return followed.map((committee) => (
            <section key={committee.id} className={classes.stack} aria-label={committee.shortName}>
              <h2>{committee.shortName}</h2>
              {committee.reportRounds.map((round) => (
                <RoundCard key={`${round.title}:${round.periodFrom}`} round={round} />
              ))}
            </section>
          ));
        }}
      </Loaded>
    </>
  );
}

export function ReportsPage() {
  const t = useMessages(reportMessages);
  const [tab, setTab] = useState<'mine' | 'rounds'>('mine');
  return (
    <>
      <PageHeader
        title={t.title}
        actions={
          <SegmentedChoice
            label={t.which}
            value={tab}
            onChange={setTab}
            options={[
              { value: 'mine', label: t.mine },
              { value: 'rounds', label: t.rounds },
            ]}
          />
        }
      >
        {t.summary}
      </PageHeader>
      {tab === 'mine' ? (
        <Pages>{(after, more) => <MyReports after={after} more={more} />}</Pages>
      ) : (
        <Rounds />
      )}
    </>
  );
}
