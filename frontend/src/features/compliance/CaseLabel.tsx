import { paths } from '../../lib/paths';
import { TextLink } from '../../ui/TextLink';

interface CaseLabelProps {
  readonly of: {
    readonly label: string;
    readonly meetingId?: string | null;
    readonly reportId?: string | null;
    readonly procedureCaseId?: string | null;
  };
}

/** What people call a case, leading to where more of it is to be read. */
export function CaseLabel({ of: { label, meetingId, reportId, procedureCaseId } }: CaseLabelProps) {
  if (meetingId) return <TextLink to={paths.meeting(meetingId)}>{label}</TextLink>;
  if (reportId) return <TextLink to={paths.report(reportId)}>{label}</TextLink>;
  return procedureCaseId ? <TextLink to={paths.procedureCase(procedureCaseId)}>{label}</TextLink> : label;
}
