import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import type { ProcedureKind } from '../../gql/graphql';
import { Loaded } from '../../graphql/Loaded';
import { Pages } from '../../graphql/Pages';
import { paths } from '../../lib/paths';
import { Card } from '../../ui/Card';
import { useMessages } from '../../ui/display';
import { SegmentedChoice } from '../../ui/SegmentedChoice';
import { EmptyState } from '../../ui/states';
import { TextLink } from '../../ui/TextLink';
import { CaseDocuments } from './CaseDocuments';
import { CaseStanding } from './CaseStanding';
import { procedureMessages } from './messages';
import classes from './procedure.module.css';

const ProcedureCasesQuery = graphql(`
  query ProcedureCases(
    $committeeId: ID!
    $kinds: [ProcedureKind!]
    $states: [ProcedureState!]
    $after: String
  ) {
    procedureCases(
      first: 20
      after: $after
      filter: { committeeId: $committeeId, kinds: $kinds, states: $states }
    ) {
      nodes {
        id
        kind
        title
        body {
          id
          shortName
        }
        steps {
          label
          documentNotation
        }
        ...CaseStanding_Case
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const SHOWN = { open: ['OPEN'], closed: ['COMPLETED', 'REJECTED', 'WITHDRAWN'] } as const;

interface CaseListProps {
  readonly committeeId: string;
  readonly kinds: readonly ProcedureKind[];
  readonly title?: string;
}

/** The cases of some kinds of a committee and its team, those on their way first. */
export function CaseList({ committeeId, kinds, title }: CaseListProps) {
  const t = useMessages(procedureMessages);
  const [shown, setShown] = useState<keyof typeof SHOWN>('open');
  return (
    <section aria-label={title ?? t.cases}>
      <header>
        <h2>{title ?? t.cases}</h2>
        <SegmentedChoice
          label={t.filter}
          value={shown}
          onChange={setShown}
          options={[
            { value: 'open', label: t.open },
            { value: 'closed', label: t.closed },
          ]}
        />
      </header>
      <Pages key={shown}>
        {(after, more) => (
          <CasePage committeeId={committeeId} kinds={kinds} shown={shown} after={after} more={more} />
        )}
      </Pages>
    </section>
  );
}

interface CasePageProps {
  readonly committeeId: string;
  readonly kinds: readonly ProcedureKind[];
  readonly shown: keyof typeof SHOWN;
  readonly after: string | null;
  readonly more: Parameters<Parameters<typeof Pages>[0]['children']>[1];
}

function CasePage({ committeeId, kinds, shown, after, more }: CasePageProps) {
  const t = useMessages(procedureMessages);
  const [state, refetch] = useQuery({
    query: ProcedureCasesQuery,
    variables: { committeeId, kinds: [...kinds], states: [...SHOWN[shown]], after },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded state={state} onRetry={refetch}>
      {({ procedureCases: { nodes, pageInfo } }) =>
        nodes.length === 0 ? (
          shown === 'open' ? (
            <EmptyState title={t.noCases}>{t.noCasesText}</EmptyState>
          ) : (
            <EmptyState title={t.noClosed} />
          )
        ) : (
          <>
            <ul className={classes.list}>
              {nodes.map((node) => (
                <li key={node.id}>
                  <Card>
                    <TextLink to={paths.procedureCase(node.id)}>{node.title}</TextLink>
                    <p className={classes.facts}>
                      <span>
                        {t.kind[node.kind]} – {node.body.shortName}
                      </span>
                    </p>
                    <CaseStanding of={node} />
                    <CaseDocuments of={node.steps} />
                  </Card>
                </li>
              ))}
            </ul>
            {more(pageInfo)}
          </>
        )
      }
    </Loaded>
  );
}
