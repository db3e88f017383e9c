import type { ResultOf } from '@graphql-typed-document-node/core';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { comparisonMessages } from '../features/regulation/comparisonMessages';
import { ComparisonTable } from '../features/regulation/ComparisonTable';
import { regulationMessages } from '../features/regulation/messages';
import { graphql } from '../gql';
import { Loaded } from '../graphql/Loaded';
import { paths } from '../lib/paths';
import { useMessages } from '../ui/display';
import { SelectField } from '../ui/fields';
import { ListTools } from '../ui/ListTools';
import { PageHeader } from '../ui/PageHeader';
import { EmptyState, Skeleton } from '../ui/states';
import { TextLink } from '../ui/TextLink';
import { RecordPage } from './RecordPage';

const ComparableQuery = graphql(`
  query ComparableRegulations($id: ID!) {
    regulation(id: $id) {
      id
      notation
      title
    }
    committees(first: 100, kind: STEERING_COMMITTEE) {
      nodes {
        id
        shortName
        regulation {
          id
          notation
        }
      }
    }
  }
`);

const ComparisonQuery = graphql(`
  query CompareRegulations($leftId: ID!, $rightId: ID!) {
    compareRegulations(leftId: $leftId, rightId: $rightId) {
      ...ComparisonTable_Comparison
    }
  }
`);

type Comparable = ResultOf<typeof ComparableQuery>;

export interface RegulationComparisonSearch {
  /** The regulation beside it. */
  readonly voi?: string | undefined;
}

const route = getRouteApi('/quyche/$regulationId/sosanh');

/** Two regulations side by side, matter by matter. */
export function RegulationComparisonPage(): ReactNode {
  const { regulationId } = route.useParams();
  const t = useMessages(comparisonMessages);
  const m = useMessages(regulationMessages);
  const [state, refetch] = useQuery({ query: ComparableQuery, variables: { id: regulationId } });
  return (
    <RecordPage
      state={state}
      onRetry={refetch}
      of={(data) => data.regulation}
      list={paths.committees}
      title={m.backToCommittees}
      heading={t.pageTitle}
      notFound={m.notFound}
    >
      {(regulation, { committees }) => <Comparing regulation={regulation} committees={committees.nodes} />}
    </RecordPage>
  );
}

interface ComparingProps {
  readonly regulation: NonNullable<Comparable['regulation']>;
  readonly committees: Comparable['committees']['nodes'];
}

function Comparing({ regulation, committees }: ComparingProps) {
  const t = useMessages(comparisonMessages);
  const m = useMessages(regulationMessages);
  const { voi: other } = route.useSearch();
  const navigate = route.useNavigate();
  const options = committees.flatMap(({ shortName, regulation: theirs }) =>
    theirs && theirs.id !== regulation.id
      ? [{ value: theirs.id, label: `${theirs.notation} · ${shortName}` }]
      : [],
  );
  return (
    <>
      <PageHeader
        title={t.title(regulation.notation)}
        back={<TextLink to={paths.regulation(regulation.id)}>{m.named(regulation.notation)}</TextLink>}
      >
        <p lang="vi">{regulation.title}</p>
        <p>{t.summary}</p>
      </PageHeader>
      <ListTools>
        <SelectField
          label={t.with}
          placeholder={t.choose}
          searchable
          value={other ?? null}
          onChange={(value) => void navigate({ search: { voi: value ?? undefined }, replace: true })}
          options={options}
        />
      </ListTools>
      {other ? (
        <Compared leftId={regulation.id} rightId={other} />
      ) : (
        <EmptyState title={t.choose}>{options.length > 0 ? t.chooseText : t.noOther}</EmptyState>
      )}
    </>
  );
}

function Compared({ leftId, rightId }: { readonly leftId: string; readonly rightId: string }) {
  const [state, refetch] = useQuery({ query: ComparisonQuery, variables: { leftId, rightId } });
  return (
    <Loaded state={state} onRetry={refetch} skeleton={<Skeleton card lines={12} />}>
      {({ compareRegulations }) => <ComparisonTable comparison={compareRegulations} />}
    </Loaded>
  );
}
