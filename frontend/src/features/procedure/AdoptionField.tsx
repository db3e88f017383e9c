import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { formatDate } from '../../lib/dates';
import { useLocale, useMessages } from '../../ui/display';
import { SelectField } from '../../ui/fields';
import { procedureMessages } from './messages';

const AdoptionsQuery = graphql(`
  query Adoptions($committeeId: ID!) {
    meetings(first: 30, filter: { committeeId: $committeeId, states: [CLOSED] }) {
      nodes {
        id
        title
        startsAt
        agenda {
          id
          title
          decision {
            approved
          }
        }
      }
    }
  }
`);

interface AdoptionFieldProps {
  readonly committeeId: string;
  readonly value: string | null;
  readonly onChange: (agendaItem: string | null) => void;
  readonly error?: string;
}

/** What the committee approved at its latest meetings, to show that it adopted the matter; nothing where it approved nothing. */
export function AdoptionField({ committeeId, value, onChange, error }: AdoptionFieldProps) {
  const t = useMessages(procedureMessages);
  const locale = useLocale();
  const [{ data }] = useQuery({ query: AdoptionsQuery, variables: { committeeId } });
  const options = (data?.meetings.nodes ?? []).flatMap(({ title, startsAt, agenda }) =>
    agenda
      .filter(({ decision }) => decision?.approved)
      .map((item) => ({
        value: item.id,
        label: `${item.title} – ${title}, ${formatDate(startsAt, locale)}`,
      })),
  );
  if (options.length === 0) return null;
  return (
    <SelectField
      label={t.adoption}
      hint={t.adoptionHint}
      clearable
      searchable
      options={options}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}
