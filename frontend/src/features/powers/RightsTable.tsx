import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { Citations } from '../../graphql/Citations';
import { ruleTerms } from '../../graphql/ruleTerms';
import { terms } from '../../graphql/terms';
import { DataTable, type Column } from '../../ui/DataTable';
import { useMessages } from '../../ui/display';
import { StateBadge } from '../../ui/StateBadge';
import { powersMessages } from './messages';
import classes from './powers.module.css';

export const RightsTable_CommitteeRight = graphql(`
  fragment RightsTable_CommitteeRight on CommitteeRight {
    power
    meetingKinds
    stated
    sourceQuality
    holders
    delegateTo
    people {
      membership {
        id
        asOf
        title
        person {
          id
          fullName
        }
      }
      through {
        id
        line
      }
    }
    citations {
      ...CitationFields
    }
  }
`);

type Right = ResultOf<typeof RightsTable_CommitteeRight>;

/** Both kinds of meetings are all there are. */
const ALL_KINDS = 2;

interface RightsTableProps {
  readonly caption: string;
  readonly rights: readonly FragmentType<typeof RightsTable_CommitteeRight>[];
}

/** Every power of a body: whom the text names, with the clause, and who therefore has it. */
export function RightsTable({ caption, rights }: RightsTableProps) {
  const t = useMessages(powersMessages);
  const { meetingKind } = useMessages(terms);
  const columns: Column<Right>[] = [
    {
      key: 'power',
      label: t.power,
      heading: true,
      render: ({ power, meetingKinds }) => (
        <>
          {t.powers[power]}
          {meetingKinds.length > 0 && meetingKinds.length < ALL_KINDS && (
            <span className={classes.quiet}>
              {' '}
              – {meetingKinds.map((kind) => meetingKind[kind]).join(', ')}
            </span>
          )}
        </>
      ),
    },
    { key: 'text', label: t.byText, render: (right) => <ByText right={right} /> },
    { key: 'people', label: t.people, render: (right) => <People right={right} /> },
    {
      key: 'delegateTo',
      label: t.delegateTo,
      render: ({ delegateTo }) =>
        delegateTo.length > 0 ? delegateTo.join(', ') : <span className={classes.quiet}>{t.notStated}</span>,
    },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rights.map((right) => readFragment(RightsTable_CommitteeRight, right))}
      rowKey={({ power, meetingKinds }) => `${power}-${meetingKinds.join('-')}`}
    />
  );
}

/** Silence is shown as silence, never as nobody. */
function ByText({ right }: { readonly right: Right }) {
  const t = useMessages(powersMessages);
  const { sourceQuality } = useMessages(ruleTerms);
  if (!right.stated) {
    return (
      <>
        <StateBadge tone="info">{t.notStated}</StateBadge>
        {right.sourceQuality !== 'FULL_TEXT' && (
          <span className={classes.quiet}> {sourceQuality[right.sourceQuality]}</span>
        )}
      </>
    );
  }
  return (
    <>
      {right.holders.join(', ')} <Citations of={right.citations} />
    </>
  );
}

function People({ right }: { readonly right: Right }) {
  const t = useMessages(powersMessages);
  if (right.people.length === 0) {
    return <span className={classes.quiet}>{right.power === 'COMPOSE' ? t.onMeeting : t.nobody}</span>;
  }
  return (
    <ul className={classes.people}>
      {right.people.map(({ membership, through }) => (
        <li key={membership.id}>
          {membership.title} {membership.person.fullName}
          {through && <span className={classes.quiet}> – {through.line}</span>}
        </li>
      ))}
    </ul>
  );
}
