import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useSession } from '../../auth/SessionContext';
import { graphql, readFragment } from '../../gql';
import { Citations } from '../../graphql/Citations';
import { downloadFile } from '../../graphql/files';
import { Loaded } from '../../graphql/Loaded';
import { formatDate, legalDay } from '../../lib/dates';
import { Button } from '../../ui/Button';
import { useLocale, useMessages } from '../../ui/display';
import { EmptyState, Skeleton } from '../../ui/states';
import { useToasts } from '../../ui/toasts';
import { BodyCompliance } from './BodyCompliance';
import classes from './compliance.module.css';
import type { Evidence } from './EvidenceTable';
import { MOST } from './ComplianceItem';
import { MeasureGroup_Item } from './MeasureGroup';
import { complianceMessages } from './messages';
import { PeriodChooser } from './PeriodChooser';
import { yearOf } from './periods';
import { WaiveDialog } from './WaiveDialog';
import { WaiverList } from './WaiverList';

const ComplianceQuery = graphql(`
  query Compliance($committeeId: ID!, $period: CompliancePeriodInput!, $evidence: Int!) {
    compliance(committeeId: $committeeId, period: $period) {
      asOf
      from
      to
      viewerCanWaive
      waiverRight {
        holders
        isStated
        citations {
          ...CitationFields
        }
      }
      spreadsheetPath
      documentPath
      items {
        key
        body {
          id
          name
        }
        ...MeasureGroup_Item
      }
      waivers {
        id
        ...WaiverList_Waiver
      }
    }
  }
`);

const SOME = 12;

type Compliance = NonNullable<ResultOf<typeof ComplianceQuery>['compliance']>;

/** How a committee and the bodies under it keep their rules: numbers by clause, evidence, waivers and annexes. */
export function Compliance({ committeeId }: { readonly committeeId: string }) {
  const t = useMessages(complianceMessages);
  const [period, setPeriod] = useState(() => yearOf(Number(legalDay(new Date()).slice(0, 4))));
  const [evidence, setEvidence] = useState(SOME);
  const [state, refetch] = useQuery({
    query: ComplianceQuery,
    variables: { committeeId, period, evidence },
    requestPolicy: 'cache-and-network',
  });
  const outsider = <EmptyState title={t.outsider}>{t.outsiderText}</EmptyState>;
  return (
    <div className={classes.page}>
      <PeriodChooser value={period} onChange={setPeriod} />
      <Loaded
        state={state}
        onRetry={() => refetch({ requestPolicy: 'network-only' })}
        missing={outsider}
        skeleton={<Skeleton card lines={8} />}
      >
        {({ compliance }) =>
          compliance ? (
            <Results committeeId={committeeId} compliance={compliance} onMore={() => setEvidence(MOST)} />
          ) : (
            outsider
          )
        }
      </Loaded>
    </div>
  );
}

interface ResultsProps {
  readonly committeeId: string;
  readonly compliance: Compliance;
  readonly onMore: () => void;
}

function Results({ committeeId, compliance, onMore }: ResultsProps) {
  const t = useMessages(complianceMessages);
  const locale = useLocale();
  const [waiving, setWaiving] = useState<Evidence | null>(null);
  const bodies = [...new Map(compliance.items.map(({ body }) => [body.id, body])).values()];
  const onWaive = compliance.viewerCanWaive ? setWaiving : undefined;
  return (
    <>
      <div className={classes.tools}>
        <div className={classes.quiet}>
          <p className={classes.printed}>
            {t.span(formatDate(compliance.from, locale), formatDate(compliance.to, locale))}
          </p>
          <p>{t.asOf(formatDate(compliance.asOf, locale))}</p>
        </div>
        <Annexes compliance={compliance} />
      </div>
      <WhoMayWaive right={compliance.waiverRight} />
      {compliance.items.length === 0 && <EmptyState title={t.nothing}>{t.nothingText}</EmptyState>}
      {bodies.map((body) => (
        <BodyCompliance
          key={body.id}
          name={body.name}
          items={compliance.items
            .filter((item) => item.body.id === body.id)
            .map((item) => readFragment(MeasureGroup_Item, item))}
          onWaive={onWaive}
          onMore={onMore}
        />
      ))}
      <WaiverList waivers={compliance.waivers} viewerCanWaive={compliance.viewerCanWaive} />
      {waiving && <WaiveDialog committeeId={committeeId} found={waiving} onClose={() => setWaiving(null)} />}
    </>
  );
}

/** Said to everybody, so that whoever may not knows whom to ask. */
function WhoMayWaive({
  right: { holders, isStated, citations },
}: {
  readonly right: Compliance['waiverRight'];
}) {
  const t = useMessages(complianceMessages);
  return (
    <p className={classes.quiet}>
      {t.mayWaive(holders.join(', '))} {isStated ? <Citations of={citations} /> : t.waiverSilence}
    </p>
  );
}

function Annexes({ compliance: { spreadsheetPath, documentPath } }: { readonly compliance: Compliance }) {
  const t = useMessages(complianceMessages);
  const locale = useLocale();
  const session = useSession();
  const toasts = useToasts();

  async function load(downloadPath: string, name: string) {
    try {
      await downloadFile(session, locale, { downloadPath, name });
    } catch {
      toasts.problem(t.exportFailed);
    }
  }

  return (
    <div className={classes.annexes}>
      <Button onClick={() => void load(spreadsheetPath, t.sheetName)}>{t.exportSheet}</Button>
      <Button onClick={() => void load(documentPath, t.documentName)}>{t.exportDocument}</Button>
    </div>
  );
}
