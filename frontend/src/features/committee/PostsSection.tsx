import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { RemarkLines } from '../../graphql/Remarks';
import { terms } from '../../graphql/terms';
import { formatDate } from '../../lib/dates';
import { DataTable, type Column } from '../../ui/DataTable';
import { useLocale, useMessages } from '../../ui/display';
import { StateBadge } from '../../ui/StateBadge';
import classes from './MemberSection.module.css';
import { committeeMessages } from './messages';

const PostsSection_Committee = graphql(`
  fragment PostsSection_Committee on Committee {
    id
    posts {
      role
      title
      seats
      vacant
      linkedTo
      holders {
        id
        asOf
        person {
          id
          fullName
        }
      }
    }
    compositionFindings {
      ...Remarks_Finding
    }
    endingMemberships {
      id
      asOf
      validTo
      person {
        id
        fullName
      }
    }
  }
`);

type Post = ResultOf<typeof PostsSection_Committee>['posts'][number];

/** The posts of a body by its regulation, with those that are vacant, and the mandates that end soon. */
export function PostsSection({
  committee: masked,
}: {
  readonly committee: FragmentType<typeof PostsSection_Committee>;
}) {
  const { posts, compositionFindings, endingMemberships } = readFragment(PostsSection_Committee, masked);
  const t = useMessages(committeeMessages);
  const { post: names } = useMessages(terms);
  const locale = useLocale();
  const columns: Column<Post>[] = [
    {
      key: 'post',
      label: t.post,
      heading: true,
      render: ({ title, linkedTo }) => (linkedTo ? `${title}, ${t.linkedTo(names[linkedTo])}` : title),
    },
    { key: 'seats', label: t.seats, render: ({ seats }) => seats ?? t.anyNumber },
    {
      key: 'holders',
      label: t.holders,
      render: ({ holders, vacant }) => (
        <>
          {holders.map(({ person }) => person.fullName).join(', ')}{' '}
          {vacant && <StateBadge tone="soon">{t.vacant}</StateBadge>}
        </>
      ),
    },
  ];
  return (
    <section className={classes.section} aria-label={t.posts}>
      <header>
        <h2>{t.posts}</h2>
      </header>
      {endingMemberships.length > 0 && (
        <ul className={classes.ending} aria-label={t.endingTitle}>
          {endingMemberships.map(({ id, person, validTo }) => (
            <li key={id}>
              <StateBadge tone="soon">
                {t.ending(person.fullName, validTo ? formatDate(validTo, locale) : '')}
              </StateBadge>
            </li>
          ))}
        </ul>
      )}
      <RemarkLines of={compositionFindings} />
      <DataTable caption={t.posts} columns={columns} rows={posts} rowKey={({ role }) => role} />
    </section>
  );
}
