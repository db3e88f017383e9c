import { useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { groupsUnder, KINDS_UNDER } from '../../features/committee/bodies';
import { BodySection } from '../../features/committee/BodySection';
import { EstablishDialog } from '../../features/committee/EstablishDialog';
import { managementMessages } from '../../features/committee/managementMessages';
import { graphql } from '../../gql';
import { Loaded } from '../../graphql/Loaded';
import { Button } from '../../ui/Button';
import { useMessages } from '../../ui/display';
import { PlusIcon } from '../../ui/icons';
import { EmptyState } from '../../ui/states';
import { committeePageMessages } from './messages';
import type { CommitteeTabProps } from './tabProps';
import classes from './TeamsTab.module.css';

const CommitteeBodiesQuery = graphql(`
  query CommitteeBodies($id: ID!, $asOf: Date) {
    committee(id: $id, asOf: $asOf) {
      id
      asOf
      bodies {
        id
        asOf
        ...BodySection_Committee
        bodies {
          id
          asOf
        }
      }
    }
  }
`);

/** The teams and groups under the body, each with what stands under it, on the day of the page. */
export function TeamsTab({ committee: body, administers, asOf }: CommitteeTabProps) {
  const t = useMessages(committeePageMessages);
  return (
    <>
      <NewBody body={body} administers={administers} />
      <BodiesUnder
        bodyId={body.id}
        asOf={asOf}
        none={<EmptyState title={t.noTeam}>{t.noTeamText}</EmptyState>}
      />
    </>
  );
}

interface BodiesUnderProps {
  readonly bodyId: string;
  readonly asOf: CommitteeTabProps['asOf'];
  readonly none?: ReactNode;
}

/** One level at a time: all levels with all members in one question would be too large for the server. */
function BodiesUnder({ bodyId, asOf, none }: BodiesUnderProps) {
  const [state, refetch] = useQuery({ query: CommitteeBodiesQuery, variables: { id: bodyId, asOf } });
  return (
    <Loaded state={state} onRetry={refetch}>
      {({ committee }) =>
        committee?.bodies.length ? (
          <ul className={classes.bodies}>
            {committee.bodies.map((under) => (
              <li key={under.id}>
                <BodySection body={under} />
                {under.bodies.length > 0 && <BodiesUnder bodyId={under.id} asOf={asOf} />}
              </li>
            ))}
          </ul>
        ) : (
          none
        )
      }
    </Loaded>
  );
}

/** For administrators any body, for whom the regulation lets form groups a group. */
function NewBody({
  body,
  administers,
}: Pick<CommitteeTabProps, 'administers'> & { readonly body: CommitteeTabProps['committee'] }) {
  const t = useMessages(managementMessages);
  const [asked, setAsked] = useState(false);
  const kinds = administers ? (KINDS_UNDER[body.kind] ?? []) : groupsUnder(body.kind);
  if (kinds.length === 0 || !(administers || body.viewerCanFormGroups)) return null;
  return (
    <div className={classes.acts}>
      <Button onClick={() => setAsked(true)}>
        <PlusIcon />
        {administers ? t.establishBody : t.formGroup}
      </Button>
      {asked && (
        <EstablishDialog under={body} kinds={kinds} forms={!administers} onClose={() => setAsked(false)} />
      )}
    </div>
  );
}
