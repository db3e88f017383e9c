import { graphql, readFragment, type FragmentType } from '../../gql';
import { useMessages } from '../../ui/display';
import { StateBadge, type Tone } from '../../ui/StateBadge';
import { procedureMessages } from './messages';
import classes from './procedure.module.css';
import { useHolders } from './StepLine';

export const CaseStanding_Case = graphql(`
  fragment CaseStanding_Case on ProcedureCase {
    state
    stepsTaken
    steps {
      label
      holders
      isStated
    }
  }
`);

const TONES: Record<string, Tone> = { OPEN: 'soon', COMPLETED: 'ok', REJECTED: 'stopped', WITHDRAWN: 'wait' };

/** Where a case stands, in one line: at which step of how many, and who takes it. */
export function CaseStanding({ of }: { readonly of: FragmentType<typeof CaseStanding_Case> }) {
  const { state, stepsTaken, steps } = readFragment(CaseStanding_Case, of);
  const t = useMessages(procedureMessages);
  const holders = useHolders();
  const next = steps[stepsTaken];
  const place =
    state === 'OPEN' && next
      ? t.youAreAt(stepsTaken + 1, steps.length, next.label, holders(next))
      : state === 'COMPLETED'
        ? t.allTaken(steps.length)
        : t.stoppedAt(stepsTaken + 1, steps.length);
  return (
    <p className={classes.facts}>
      <StateBadge tone={TONES[state] ?? 'wait'}>{t.state[state]}</StateBadge>
      <span>{place}</span>
    </p>
  );
}
