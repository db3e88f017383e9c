import { CaseList } from '../../features/procedure/CaseList';
import { procedureMessages } from '../../features/procedure/messages';
import classes from '../../features/procedure/procedure.module.css';
import type { ProcedureKind } from '../../gql/graphql';
import { paths } from '../../lib/paths';
import { useMessages } from '../../ui/display';
import { TextLink } from '../../ui/TextLink';
import { committeePageMessages } from './messages';
import { hasFunds } from './parts';
import { ProcedurePaths } from './ProcedurePaths';
import type { CommitteeTabProps } from './tabProps';

/** What has no part of the page of its own; plans and money have one. */
const KINDS: readonly ProcedureKind[] = [
  'AMENDMENT',
  'REPLACEMENT',
  'COMMENDATION',
  'ESCALATION',
  'DISCLOSURE',
  'ISSUE',
];

/** The ways the regulation lays down, before anybody opens a case, and the cases that go along them. */
export function ProceduresTab({ committee, asOf }: CommitteeTabProps) {
  const { id } = committee;
  const t = useMessages(procedureMessages);
  const { part, elsewhere, elsewhereFunds } = useMessages(committeePageMessages);
  return (
    <div className={classes.stack}>
      <p className={classes.elsewhere}>
        {elsewhere} <TextLink to={paths.committeePart(id, 'chuongtrinh', asOf)}>{part.chuongtrinh}</TextLink>
        {hasFunds(committee) && (
          <>
            ; {elsewhereFunds}{' '}
            <TextLink to={paths.committeePart(id, 'kinhphi', asOf)}>{part.kinhphi}</TextLink>
          </>
        )}
        .
      </p>
      <CaseList committeeId={id} kinds={KINDS} />
      <ProcedurePaths committeeId={id} title={t.paths} kinds={KINDS} />
    </div>
  );
}
