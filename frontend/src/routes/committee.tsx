import type { ResultOf } from '@graphql-typed-document-node/core';
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { AppointDialog } from '../features/committee/AppointDialog';
import { CommitteeFacts } from '../features/committee/CommitteeFacts';
import { EndDialog } from '../features/committee/EndDialog';
import { MemberTable, type Member } from '../features/committee/MemberTable';
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
import { PlusIcon, UploadIcon } from '../ui/icons';
import { PageHeader } from '../ui/PageHeader';
import { EmptyState } from '../ui/states';
import { ButtonLink, TextLink } from '../ui/TextLink';
import { MissingPage } from './problems';
import classes from './committees.module.css';

const ImportDialog = lazy(async () => ({
  default: (await import('../features/regulation/ImportDialog')).ImportDialog,
}));

const CommitteeQuery = graphql(`
  query Committee($id: ID!, $asOf: Date) {
    committee(id: $id) {
      id
      kind
      name
      shortName
      viewerCanManage
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
  return (
    <Loaded state={state} heading={t.title} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ committee }) =>
        committee ? (
          <CommitteeView committee={committee} asOf={asOf} onAsOf={setAsOf} />
        ) : (
          <MissingPage title={t.title} list={paths.committees}>
            {t.notFound}
          </MissingPage>
        )
      }
    </Loaded>
  );
}

interface CommitteeViewProps {
  readonly committee: Committee;
  readonly asOf: string | null;
  readonly onAsOf: (day: string | null) => void;
}

function CommitteeView({ committee, asOf, onAsOf }: CommitteeViewProps) {
  const t = useMessages(committeeMessages);
  const { committeeKind } = useMessages(terms);
  const regulation = useMessages(regulationMessages);
  const [importing, setImporting] = useState(false);
  return (
    <>
      <PageHeader
        title={committee.name}
        back={<TextLink to={paths.committees}>{t.title}</TextLink>}
        actions={
          <>
            {committee.viewerCanManage && committee.kind === 'STEERING_COMMITTEE' && (
              <Button onClick={() => setImporting(true)}>
                <UploadIcon />
                {regulation.import}
              </Button>
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
          manageable={committee.viewerCanManage}
        />
      )}
      {importing && (
        <Suspense>
          <ImportDialog committeeId={committee.id} onClose={() => setImporting(false)} />
        </Suspense>
      )}
    </>
  );
}

interface MemberSectionProps {
  readonly body: Pick<Committee, 'id' | 'kind' | 'members'>;
  readonly title: string;
  readonly manageable: boolean;
  readonly aside?: ReactNode;
}

function MemberSection({ body, title, manageable, aside }: MemberSectionProps) {
  const t = useMessages(committeeMessages);
  const [appointing, setAppointing] = useState(false);
  const [ending, setEnding] = useState<Member | null>(null);
  return (
    <section className={classes.section} aria-label={title}>
      <header>
        <h2>{t.membersOf(title, body.members.length)}</h2>
        {aside}
        {manageable && (
          <Button onClick={() => setAppointing(true)}>
            <PlusIcon />
            {t.appoint}
          </Button>
        )}
      </header>
      {body.members.length === 0 ? (
        <EmptyState title={t.noMembers} />
      ) : (
        <MemberTable
          caption={title}
          members={body.members}
          action={
            manageable
              ? (member) => (
                  <Button
                    kind="quiet"
                    onClick={() => setEnding(member)}
                    aria-label={t.endOf(member.person.fullName)}
                  >
                    {t.end}
                  </Button>
                )
              : undefined
          }
        />
      )}
      {appointing && <AppointDialog committee={body} onClose={() => setAppointing(false)} />}
      {ending && <EndDialog member={ending} onClose={() => setEnding(null)} />}
    </section>
  );
}
