import { useQuery } from 'urql';
import { PathCard } from '../../features/procedure/PathCard';
import classes from '../../features/procedure/procedure.module.css';
import { graphql } from '../../gql';
import type { ProcedureKind } from '../../gql/graphql';
import { Loaded } from '../../graphql/Loaded';

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

interface ProcedurePathsProps {
  readonly committeeId: string;
  readonly title: string;
  readonly kinds: readonly ProcedureKind[];
}

/** The paths the regulation lays down for matters of some kinds, before anybody opens a case. */
export function ProcedurePaths({ committeeId, title, kinds }: ProcedurePathsProps) {
  const [state, refetch] = useQuery({ query: CommitteeProceduresQuery, variables: { id: committeeId } });
  return (
    <section aria-label={title}>
      <header>
        <h2>{title}</h2>
      </header>
      <Loaded state={state} onRetry={refetch}>
        {({ committee }) => (
          <div className={classes.paths}>
            {committee?.procedures
              .filter(({ kind }) => kinds.includes(kind))
              .map((path) => (
                <PathCard
                  key={[path.kind, path.body.id, ...path.plans, ...path.reasons].join()}
                  path={path}
                />
              ))}
          </div>
        )}
      </Loaded>
    </section>
  );
}
