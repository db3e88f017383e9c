import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { AgencyRoleDialog } from '../../features/committee/AgencyRoleDialog';
import { EndAgencyRoleDialog } from '../../features/committee/EndAgencyRoleDialog';
import { managementMessages } from '../../features/committee/managementMessages';
import { draftMessages } from '../../features/regulation/drafting/messages';
import { regulationMessages } from '../../features/regulation/messages';
import { Button } from '../../ui/Button';
import buttonClasses from '../../ui/Button.module.css';
import { useMessages } from '../../ui/display';
import { UploadIcon } from '../../ui/icons';
import classes from './CommitteeActs.module.css';
import type { CommitteeOfPage } from './tabProps';

const ImportDialog = lazy(async () => ({
  default: (await import('../../features/regulation/ImportDialog')).ImportDialog,
}));

const AdoptDialog = lazy(async () => ({
  default: (await import('../../features/regulation/AdoptDialog')).AdoptDialog,
}));

interface CommitteeActsProps {
  readonly committee: CommitteeOfPage;
  readonly administers: boolean;
}

type Asked = 'import' | 'adopt' | 'role' | 'endRole';

/** What can be changed of a committee: its regulation, the roles of agencies. */
export function CommitteeActs({ committee, administers }: CommitteeActsProps) {
  const regulation = useMessages(regulationMessages);
  const t = useMessages(managementMessages);
  const draft = useMessages(draftMessages);
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  const steering = committee.kind === 'STEERING_COMMITTEE';
  const manages = committee.viewerCanManage && (steering || administers);
  const drafts = steering && (manages || committee.regulation?.viewerCanAmend);
  if (!manages && !drafts) return null;
  return (
    <div className={classes.acts}>
      {drafts && (
        <Link
          to="/quyche/moi"
          search={{ ban: committee.id }}
          className={buttonClasses.button}
          data-kind={committee.regulation ? 'secondary' : 'primary'}
        >
          {committee.regulation ? draft.amend : draft.setUp}
        </Link>
      )}
      {manages &&
        steering &&
        (committee.regulation ? (
          <Button onClick={() => setAsked('import')}>
            <UploadIcon />
            {regulation.import}
          </Button>
        ) : (
          <Button onClick={() => setAsked('adopt')}>{regulation.adopt}</Button>
        ))}
      {manages && administers && <Button onClick={() => setAsked('role')}>{t.assignRole}</Button>}
      {manages && administers && !committee.asOf && committee.agencyRoles.length > 0 && (
        <Button onClick={() => setAsked('endRole')}>{t.endRole}</Button>
      )}
      <Suspense>
        {asked === 'import' && <ImportDialog committeeId={committee.id} onClose={close} />}
        {asked === 'adopt' && <AdoptDialog committeeId={committee.id} onClose={close} />}
      </Suspense>
      {asked === 'role' && <AgencyRoleDialog committeeId={committee.id} onClose={close} />}
      {asked === 'endRole' && <EndAgencyRoleDialog committee={committee} onClose={close} />}
    </div>
  );
}
