import type { ResultOf } from '@graphql-typed-document-node/core';
import { useQuery } from 'urql';
import classes from '../../features/procedure/procedure.module.css';
import { graphql, readFragment } from '../../gql';
import { Loaded } from '../../graphql/Loaded';
import { legalDay } from '../../lib/dates';
import { paths } from '../../lib/paths';
import { useMessages } from '../../ui/display';
import { EmptyState } from '../../ui/states';
import { TextLink } from '../../ui/TextLink';
import { EarlierPlans } from './EarlierPlans';
import { committeePageMessages } from './messages';
import { hasCompliance } from './parts';
import { PlanEntry, PlanEntry_Case, type JudgedPlan, type PlanInProcedure } from './PlanEntry';
import { OtherPlans } from './OtherPlans';
import { ProcedurePaths } from './ProcedurePaths';
import { plansByYear } from './programme';
import { programmeMessages } from './programmeMessages';
import type { CommitteeTabProps } from './tabProps';

const ProgrammeQuery = graphql(`
  query Programme($committeeId: ID!, $period: CompliancePeriodInput!) {
    compliance(committeeId: $committeeId, period: $period) {
      items {
        key
        measure
        requirement
        citations {
          ...CitationFields
        }
        body {
          id
          shortName
        }
        evidence(first: 100) {
          nodes {
            caseKey
            label
            date
            state
            value
            procedureCaseId
          }
        }
      }
    }
    procedureCases(first: 100, filter: { committeeId: $committeeId, kinds: [PLAN] }) {
      nodes {
        id
        ...PlanEntry_Case
      }
    }
  }
`);

/** As far back as one question to the server may go. */
const YEARS_BACK = 19;

/** The programmes and plans of the body: this year's and the next, those of earlier years, and who makes them how. */
export function ProgrammeTab({ committee, asOf }: CommitteeTabProps) {
  const t = useMessages(programmeMessages);
  const { part } = useMessages(committeePageMessages);
  const year = Number(legalDay(new Date()).slice(0, 4));
  const [state, refetch] = useQuery({
    query: ProgrammeQuery,
    variables: {
      committeeId: committee.id,
      period: { from: `${String(year - YEARS_BACK)}-01-01`, to: `${String(year)}-12-31` },
    },
    requestPolicy: 'cache-and-network',
  });
  const outsider = <EmptyState title={t.outsider}>{t.outsiderText}</EmptyState>;
  return (
    <div className={classes.stack}>
      <Loaded state={state} onRetry={refetch} missing={outsider}>
        {({ compliance, procedureCases }) =>
          compliance ? (
            <Plans
              year={year}
              judged={judgedPlans(compliance)}
              cases={procedureCases.nodes.map((node) => readFragment(PlanEntry_Case, node))}
            />
          ) : (
            outsider
          )
        }
      </Loaded>
      {hasCompliance(committee) && (
        <p className={classes.elsewhere}>
          {t.compliance}{' '}
          <TextLink to={paths.committeePart(committee.id, 'tuanthu', asOf)}>{part.tuanthu}</TextLink>.
        </p>
      )}
      <ProcedurePaths committeeId={committee.id} title={t.paths} kinds={['PLAN']} />
    </div>
  );
}

function judgedPlans({
  items,
}: NonNullable<ResultOf<typeof ProgrammeQuery>['compliance']>): readonly JudgedPlan[] {
  return items
    .filter(({ measure }) => measure === 'PLAN')
    .flatMap(({ body, citations, requirement, evidence: { nodes } }) =>
      nodes.map((found) => ({ ...found, body, citations, requirement })),
    );
}

interface PlansProps {
  readonly year: number;
  readonly judged: readonly JudgedPlan[];
  readonly cases: readonly PlanInProcedure[];
}

/** What is to be done comes first: the coming year and this one in full, then a table of what was. */
function Plans({ year, judged, cases }: PlansProps) {
  const t = useMessages(programmeMessages);
  const plans = plansByYear(judged, cases);
  const coming = [...new Set([...plans.map((plan) => plan.year).filter((each) => each > year), year])];
  return (
    <>
      {coming.map((each) => {
        const ofYear = plans.filter((plan) => plan.year === each);
        return (
          <section key={each} aria-label={t.year(each)}>
            <header>
              <h2>{t.year(each)}</h2>
            </header>
            {ofYear.length > 0 ? (
              <ul className={classes.list}>
                {ofYear.map((plan) => (
                  <PlanEntry key={plan.evidence?.caseKey ?? plan.procedureCase?.id} plan={plan} />
                ))}
              </ul>
            ) : (
              <EmptyState title={t.none}>{t.noneText}</EmptyState>
            )}
          </section>
        );
      })}
      <EarlierPlans plans={plans.filter((plan) => plan.year < year)} />
      <OtherPlans cases={cases.filter(({ planYear }) => planYear == null)} />
    </>
  );
}
