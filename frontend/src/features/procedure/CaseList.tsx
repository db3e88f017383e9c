import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { Loaded } from '../../graphql/Loaded';
import { Pages } from '../../graphql/Pages';
import { paths } from '../../lib/paths';
import { Card } from '../../ui/Card';
import { useMessages } from '../../ui/display';
import { SegmentedChoice } from '../../ui/SegmentedChoice';
import { EmptyState } from '../../ui/states';
import { TextLink } from '../../ui/TextLink';
import { CaseStanding } from './CaseStanding';
import { procedureMessages } from './messages';
import classes from './procedure.module.css';

const ProcedureCasesQuery = graphql(`
  query ProcedureCases($committeeId: ID!, $states: [ProcedureState!], $after: String) {
    procedureCases(first: 20, after: $after, filter: { committeeId: $committeeId, states: $states }) {
      nodes {
        id
        kind
        title
        body {
          id
          shortName
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

/** The cases of a committee and its team, those on their way first. */
export function CaseList({ committeeId }: { readonly committeeId: string }) {
  const t = useMessages(procedureMessages);
  const [shown, setShown] = useState<keyof typeof SHOWN>('open');
  return (
    <section aria-label={t.cases}>
      <header>
        <h2>{t.cases}</h2>
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
        {(after, more) => <CasePage committeeId={committeeId} shown={shown} after={after} more={more} />}
      </Pages>
    </section>
  );
}

interface CasePageProps {
  readonly committeeId: string;
  readonly shown: keyof typeof SHOWN;
  readonly after: string | null;
  readonly more: Parameters<Parameters<typeof Pages>[0]['children']>[1];
}

function CasePage({ committeeId, shown, after, more }: CasePageProps) {
  const t = useMessages(procedureMessages);
  const [state, refetch] = useQuery({
    query: ProcedureCasesQuery,
    variables: { committeeId, states: [...SHOWN[shown]], after },
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
