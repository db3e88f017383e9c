import { Compliance } from '../../features/compliance/Compliance';
import type { CommitteeTabProps } from './tabProps';

/** How the committee and its helper team keep their rules. */
export function ComplianceTab({ committee: { id } }: CommitteeTabProps) {
  return <Compliance committeeId={id} />;
}
