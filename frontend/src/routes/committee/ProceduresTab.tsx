import { useQuery } from 'urql';
import { CaseList } from '../../features/procedure/CaseList';
import { procedureMessages } from '../../features/procedure/messages';
import { PathCard } from '../../features/procedure/PathCard';
import classes from '../../features/procedure/procedure.module.css';
import { graphql } from '../../gql';
import { Loaded } from '../../graphql/Loaded';
import { useMessages } from '../../ui/display';
import type { CommitteeTabProps } from './tab';

const CommitteeProceduresQuery = graphql(`
  query CommitteeProcedures($id: ID!) {
    committee(id: $id) {
      id
      procedures {
        kind
        plans
        reasons
        body {
          id
        }
        ...PathCard_Path
      }
    }
  }
`);

/** The ways the regulation lays down, before anybody opens a case, and the cases that go along them. */
export function ProceduresTab({ committee: { id } }: CommitteeTabProps) {
  const t = useMessages(procedureMessages);
  const [state, refetch] = useQuery({ query: CommitteeProceduresQuery, variables: { id } });
  return (
    <div className={classes.stack}>
      <CaseList committeeId={id} />
      <section aria-label={t.paths}>
        <header>
          <h2>{t.paths}</h2>
        </header>
        <Loaded state={state} onRetry={refetch}>
          {({ committee }) => (
            <div className={classes.paths}>
              {committee?.procedures.map((path) => (
                <PathCard
                  key={[path.kind, path.body.id, ...path.plans, ...path.reasons].join()}
                  path={path}
                />
              ))}
            </div>
          )}
        </Loaded>
      </section>
    </div>
  );
}
