import { graphql, readFragment, type FragmentType } from '../../gql';
import { AgencyInTime } from '../../graphql/AgencyInTime';
import { formatDate } from '../../lib/dates';
import { DataTable } from '../../ui/DataTable';
import { useLocale, useMessages } from '../../ui/display';
import { lifeMessages } from './lifeMessages';
import { committeeMessages } from './messages';

const MandateHistory_Membership = graphql(`
  fragment MandateHistory_Membership on Membership {
    id
    post
    title
    validFrom
    validTo
    decision {
      notation
    }
    person {
      id
      fullName
      honorific
    }
    onBehalfOf {
      id
      name
    }
    formerAgencies {
      lastDay
      agency {
        id
        name
      }
    }
  }
`);

/** Who held which post, from when until when, by which decision: one after the other. */
export function MandateHistory({
  of,
}: {
  readonly of: readonly FragmentType<typeof MandateHistory_Membership>[];
}) {
  const t = useMessages(lifeMessages);
  const m = useMessages(committeeMessages);
  const locale = useLocale();
  const mandates = of.map((each) => readFragment(MandateHistory_Membership, each));
  if (mandates.length === 0) return <p>{t.noMandates}</p>;
  return (
    <DataTable
      caption={t.mandates}
      rows={mandates}
      rowKey={({ id }) => id}
      columns={[
        { key: 'post', label: m.post, heading: true, render: (mandate) => mandate.title },
        {
          key: 'person',
          label: m.person,
          render: ({ person }) => [person.honorific, person.fullName].filter(Boolean).join(' '),
        },
        {
          key: 'agency',
          label: m.onBehalfOf,
          render: ({ onBehalfOf, formerAgencies }) => (
            <AgencyInTime name={onBehalfOf?.name} former={formerAgencies} />
          ),
        },
        {
          key: 'span',
          label: t.period,
          render: ({ validFrom, validTo }) =>
            t.span(formatDate(validFrom, locale), validTo ? formatDate(validTo, locale) : t.untilNow),
        },
        { key: 'decision', label: t.decision, render: ({ decision }) => decision?.notation ?? '–' },
      ]}
    />
  );
}
