import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { legalDay } from '../../lib/dates';
import { Card } from '../../ui/Card';
import { useMessages } from '../../ui/display';
import { StateBadge } from '../../ui/StateBadge';
import classes from './compliance.module.css';
import { groupsOf } from './groups';
import { complianceMessages } from './messages';
import { yearOf } from './periods';
import { StateCounts } from './StateCounts';

const ComplianceGlanceQuery = graphql(`
  query ComplianceGlance($committeeId: ID!, $period: CompliancePeriodInput!) {
    compliance(committeeId: $committeeId, period: $period) {
      items {
        key
        measure
        state
        summary
        body {
          id
        }
        counts {
          kept
          broken
          waived
          pending
          unjudged
        }
        next {
          isOverdue
        }
      }
    }
  }
`);

/** What people ask of a body first: does it meet when it should, and do its members come. */
const FIRST = new Set(['CADENCE', 'ATTENDANCE']);

/** How a body keeps its rules this year, in short; nothing for those who may not know. */
export function ComplianceGlance({ committeeId }: { readonly committeeId: string }) {
  const t = useMessages(complianceMessages);
  const [{ data }] = useQuery({
    query: ComplianceGlanceQuery,
    variables: { committeeId, period: yearOf(Number(legalDay(new Date()).slice(0, 4))) },
  });
  const items = data?.compliance?.items.filter(({ body }) => body.id === committeeId) ?? [];
  if (items.length === 0) return null;
  const groups = groupsOf(items);
  return (
    <Card title={t.kept}>
      <StateCounts of={groups} />
      <ul className={classes.items}>
        {groups
          .filter(({ measure }) => FIRST.has(measure))
          .map(({ measure, isOverdue, items: [first] }) => (
            <li key={measure} className={classes.head}>
              <span>
                {t.measure[measure]}: {first?.summary}
              </span>
              {isOverdue && <StateBadge tone="late">{t.overdue}</StateBadge>}
            </li>
          ))}
      </ul>
    </Card>
  );
}
