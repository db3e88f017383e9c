import type { ResultOf } from '@graphql-typed-document-node/core';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import type { RuleType } from '../../gql/graphql';
import { formatDate, legalDay } from '../../lib/dates';
import { useLocale, useMessages } from '../../ui/display';
import { CaseLabel } from './CaseLabel';
import classes from './compliance.module.css';
import { complianceMessages } from './messages';
import { yearOf } from './periods';
import { StateOfCompliance } from './StateOfCompliance';

const KeptRulesQuery = graphql(`
  query KeptRules($committeeId: ID!, $period: CompliancePeriodInput!) {
    compliance(committeeId: $committeeId, period: $period) {
      items {
        key
        ruleType
        title
        state
        summary
        citations {
          anchor
          regulation {
            id
          }
        }
        evidence(first: 3) {
          nodes {
            caseKey
            label
            date
            state
            value
            meetingId
            reportId
            procedureCaseId
          }
        }
      }
    }
  }
`);

export type KeptItem = NonNullable<ResultOf<typeof KeptRulesQuery>['compliance']>['items'][number];

/** Finds how rules were kept this year. */
export interface KeptRules {
  /** A kind of rule of one clause. */
  readonly of: (regulationId: string, anchor: string, type: RuleType) => readonly KeptItem[];
  /** All rules of some clauses. */
  readonly within: (regulationId: string, isIn: (anchor: string) => boolean) => readonly KeptItem[];
}

/** How a committee kept its rules this year; nothing for those who may not know, and until it is read. */
export function useKeptRules(committeeId: string | null): KeptRules {
  const [{ data }] = useQuery({
    query: KeptRulesQuery,
    pause: committeeId === null,
    variables: {
      committeeId: committeeId ?? '',
      period: yearOf(Number(legalDay(new Date()).slice(0, 4))),
    },
  });
  const items = data?.compliance?.items ?? [];
  const within: KeptRules['within'] = (regulationId, isIn) =>
    items.filter(({ citations }) =>
      citations.some(
        ({ anchor, regulation }) => regulation?.id === regulationId && anchor != null && isIn(anchor),
      ),
    );
  return {
    within,
    of: (regulationId, wanted, type) =>
      within(regulationId, (anchor) => anchor === wanted).filter(({ ruleType }) => ruleType === type),
  };
}

/** Whether a rule was kept, beside the clause it comes from: `11/12 phiên…`, and which one broke it. */
export function KeptRule({ items }: { readonly items: readonly KeptItem[] }) {
  const t = useMessages(complianceMessages);
  const locale = useLocale();
  if (items.length === 0) return null;
  return (
    <div className={classes.kept} role="group" aria-label={t.kept}>
      {items.map(({ key, title, state, summary, evidence }) => (
        <div key={key}>
          <p className={classes.head}>
            <StateOfCompliance state={state} />
          </p>
          <p>
            {items.length > 1 && `${title}: `}
            {summary}
          </p>
          <ul>
            {evidence.nodes
              .filter((found) => found.state === 'BROKEN')
              .map((found) => (
                <li key={found.caseKey}>
                  <CaseLabel of={found} />
                  {found.meetingId && ` (${formatDate(found.date, locale)})`}: {found.value}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
