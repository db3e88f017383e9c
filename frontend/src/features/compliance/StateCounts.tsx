import type { ComplianceState } from '../../gql/graphql';
import { useMessages } from '../../ui/display';
import classes from './compliance.module.css';
import { standing } from './groups';
import { complianceMessages } from './messages';
import { StateOfCompliance } from './StateOfCompliance';

/** How many kinds of duty stand how. */
export function StateCounts({ of }: { readonly of: readonly { readonly state: ComplianceState }[] }) {
  const t = useMessages(complianceMessages);
  return (
    <ul className={classes.standing} aria-label={t.inShort}>
      {standing(of).map(({ state, count }) => (
        <li key={state}>
          <StateOfCompliance state={state} count={count} />
        </li>
      ))}
    </ul>
  );
}
