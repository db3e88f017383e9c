import type { ComplianceState } from '../../gql/graphql';
import { useMessages } from '../../ui/display';
import { StateBadge, type Tone } from '../../ui/StateBadge';
import { complianceMessages } from './messages';

const TONES: Readonly<Record<ComplianceState, Tone>> = {
  BROKEN: 'late',
  PENDING: 'wait',
  WAIVED: 'stopped',
  KEPT: 'ok',
  NOT_STATED: 'info',
};

interface StateOfComplianceProps {
  readonly state: ComplianceState;
  /** How many stand so. */
  readonly count?: number;
}

/** How a case, a rule or several of them stand, as icon, word and colour. */
export function StateOfCompliance({ state, count }: StateOfComplianceProps) {
  const t = useMessages(complianceMessages);
  const word = t.state[state];
  return (
    <StateBadge tone={TONES[state]}>{count === undefined ? word : `${word}: ${String(count)}`}</StateBadge>
  );
}
