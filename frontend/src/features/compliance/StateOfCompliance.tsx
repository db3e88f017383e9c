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

/** How a case or a rule stands, as icon, word and colour. */
export function StateOfCompliance({ state }: { readonly state: ComplianceState }) {
  const t = useMessages(complianceMessages);
  return <StateBadge tone={TONES[state]}>{t.state[state]}</StateBadge>;
}
