import type { ResultOf } from '@graphql-typed-document-node/core';
import { useNavigate, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { AgencyRoleDialog } from '../features/committee/AgencyRoleDialog';
import { CommitteeFacts } from '../features/committee/CommitteeFacts';
import { EstablishDialog } from '../features/committee/EstablishDialog';
import { managementMessages } from '../features/committee/managementMessages';
import { MemberSection } from '../features/committee/MemberSection';
import { committeeMessages } from '../features/committee/messages';
import { regulationMessages } from '../features/regulation/messages';
import { graphql } from '../gql';
import { Loaded } from '../graphql/Loaded';
import { terms } from '../graphql/terms';
import { paths } from '../lib/paths';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { DateField } from '../ui/dateFields';
import { useMessages } from '../ui/display';
import { UploadIcon } from '../ui/icons';
import { PageHeader } from '../ui/PageHeader';
import { ButtonLink, TextLink } from '../ui/TextLink';
import { MissingPage } from './problems';
import classes from './committee.module.css';

const ImportDialog = lazy(async () => ({
  default: (await import('../features/regulation/ImportDialog')).ImportDialog,
}));

const AdoptDialog = lazy(async () => ({
  default: (await import('../features/regulation/AdoptDialog')).AdoptDialog,
}));

const CommitteeQuery = graphql(`
  query Committee($id: ID!, $asOf: Date) {
    viewer {
      account {
        id
      }
      canAdminister
    }
    committee(id: $id) {
      id
      kind
      name
      shortName
      viewerCanManage
      viewerCanReadAuditLog
      ...CommitteeFacts_Committee
      regulation {
        id
      }
      members(asOf: $asOf) {
        id
        ...MemberTable_Membership
      }
      helperTeam {
        id
        kind
        name
        viewerCanManage
        members(asOf: $asOf) {
          id
          ...MemberTable_Membership
        }
      }
    }
  }
`);

type Committee = NonNullable<ResultOf<typeof CommitteeQuery>['committee']>;

export function CommitteePage(): ReactNode {
  const { committeeId } = useParams({ from: '/ban/$committeeId' });
  const t = useMessages(committeeMessages);
  const [asOf, setAsOf] = useState<string | null>(null);
  const [state, refetch] = useQuery({ query: CommitteeQuery, variables: { id: committeeId, asOf } });
  const missing = (
    <MissingPage title={t.title} list={paths.committees}>
      {t.notFound}
    </MissingPage>
  );
  return (
    <Loaded
      state={state}
      heading={t.title}
      missing={missing}
      onRetry={() => refetch({ requestPolicy: 'network-only' })}
    >
      {({ committee, viewer }) =>
        committee ? (
          <CommitteeView
            committee={committee}
            administers={viewer.canAdminister}
            asOf={asOf}
            onAsOf={setAsOf}
          />
        ) : (
          missing
        )
      }
    </Loaded>
  );
}

interface CommitteeViewProps {
  readonly committee: Committee;
  readonly administers: boolean;
  readonly asOf: string | null;
  readonly onAsOf: (day: string | null) => void;
}

function CommitteeView({ committee, administers, asOf, onAsOf }: CommitteeViewProps) {
  const t = useMessages(committeeMessages);
  const { committeeKind } = useMessages(terms);
  return (
    <>
      <PageHeader
        title={committee.name}
        back={<TextLink to={paths.committees}>{t.title}</TextLink>}
        actions={
          <>
            {committee.viewerCanReadAuditLog && (
              <ButtonLink to={paths.committeeTrail(committee.id)}>{t.trail}</ButtonLink>
            )}
            {committee.regulation && (
              <ButtonLink to={paths.regulation(committee.regulation.id)} kind="primary">
                {t.readRegulation}
              </ButtonLink>
            )}
          </>
        }
      >
        {committeeKind[committee.kind]} · {committee.shortName}
      </PageHeader>
      <Card>
        <CommitteeFacts committee={committee} />
        <CommitteeActs committee={committee} administers={administers} />
      </Card>
      <MemberSection
        body={committee}
        title={t.members}
        manageable={committee.viewerCanManage}
        aside={<DateField label={t.asOf} hint={t.asOfHint} value={asOf} onChange={onAsOf} />}
      />
      {committee.helperTeam && (
        <MemberSection
          body={committee.helperTeam}
          title={committee.helperTeam.name}
          manageable={committee.helperTeam.viewerCanManage}
        />
      )}
    </>
  );
}

interface CommitteeActsProps {
  readonly committee: Committee;
  readonly administers: boolean;
}

type Asked = 'import' | 'adopt' | 'role' | 'team';

/** What can be changed of a committee: its regulation, the roles of agencies, the team that helps it. */
function CommitteeActs({ committee, administers }: CommitteeActsProps) {
  const regulation = useMessages(regulationMessages);
  const t = useMessages(managementMessages);
  const navigate = useNavigate();
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  const steering = committee.kind === 'STEERING_COMMITTEE';
  if (!committee.viewerCanManage || (!steering && !administers)) return null;
  return (
    <div className={classes.acts}>
      {steering && (
        <>
          <Button onClick={() => setAsked('import')}>
            <UploadIcon />
            {regulation.import}
          </Button>
          {!committee.regulation && <Button onClick={() => setAsked('adopt')}>{regulation.adopt}</Button>}
        </>
      )}
      {administers && <Button onClick={() => setAsked('role')}>{t.assignRole}</Button>}
      {administers && steering && !committee.helperTeam && (
        <Button onClick={() => setAsked('team')}>{t.establishTeam}</Button>
      )}
      <Suspense>
        {asked === 'import' && <ImportDialog committeeId={committee.id} onClose={close} />}
        {asked === 'adopt' && <AdoptDialog committeeId={committee.id} onClose={close} />}
      </Suspense>
      {asked === 'role' && <AgencyRoleDialog committeeId={committee.id} onClose={close} />}
      {asked === 'team' && (
        <EstablishDialog
          assists={committee}
          onClose={close}
          onEstablished={(committeeId) => void navigate({ to: '/ban/$committeeId', params: { committeeId } })}
        />
      )}
    </div>
  );
}
