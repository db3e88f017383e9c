import { graphql, readFragment, type FragmentType } from '../../gql';
import { Citations } from '../../graphql/Citations';
import { DataTable } from '../../ui/DataTable';
import { useMessages } from '../../ui/display';
import classes from './MemberSection.module.css';
import { committeeMessages } from './messages';

const SeatsByPost_SeatsByPost = graphql(`
  fragment SeatsByPost_SeatsByPost on SeatsByPost {
    members {
      id
      asOf
      post
      title
      committee {
        id
        asOf
        shortName
      }
      person {
        id
        fullName
        honorific
      }
    }
    citations {
      ...CitationFields
    }
  }
`);

/** Who sits in a standing section because of another post, and where the regulation says so. */
export function SeatsByPost({
  seats: masked,
}: {
  readonly seats: FragmentType<typeof SeatsByPost_SeatsByPost>;
}) {
  const { members, citations } = readFragment(SeatsByPost_SeatsByPost, masked);
  const t = useMessages(committeeMessages);
  return (
    <section className={classes.section} aria-label={t.seatsByPost}>
      <header>
        <h2>{t.membersOf(t.seatsByPost, members.length)}</h2>
        <Citations of={citations} />
      </header>
      {members.length === 0 ? (
        <p>{t.noSeatsByPost}</p>
      ) : (
        <DataTable
          caption={t.seatsByPost}
          rows={members}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'person',
              label: t.person,
              heading: true,
              render: ({ person }) => [person.honorific, person.fullName].filter(Boolean).join(' '),
            },
            {
              key: 'post',
              label: t.post,
              render: (member) => t.postIn(member.title, member.committee.shortName),
            },
          ]}
        />
      )}
    </section>
  );
}
