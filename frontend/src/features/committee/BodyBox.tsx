import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql, readFragment, type FragmentType } from '../../gql';
import type { PostRole } from '../../gql/graphql';
import { terms } from '../../graphql/terms';
import { paths } from '../../lib/paths';
import { useMessages } from '../../ui/display';
import { StateBadge } from '../../ui/StateBadge';
import { TextLink } from '../../ui/TextLink';
import classes from './BodyChart.module.css';
import { chartMessages } from './chartMessages';

export const BodyBox_Committee = graphql(`
  fragment BodyBox_Committee on Committee {
    id
    asOf
    kind
    name
    posts {
      role
      title
      vacant
      holders {
        id
        asOf
        person {
          id
          fullName
          honorific
        }
      }
    }
    seatsByPost {
      members {
        id
        asOf
        title
        person {
          id
          fullName
          honorific
        }
      }
    }
  }
`);

type Body = ResultOf<typeof BodyBox_Committee>;
type Post = Body['posts'][number];
type Person = Post['holders'][number]['person'];

const HEADS: ReadonlySet<PostRole> = new Set(['CHAIR', 'TEAM_LEADER', 'GROUP_LEADER']);

/** The post that leads the body: of two the one that somebody holds, as a task force is led by its team leader. */
function headOf(posts: Body['posts']): Post | undefined {
  const heads = posts.filter(({ role }) => HEADS.has(role));
  return heads.find(({ holders }) => holders.length > 0) ?? heads[0];
}

function nameOf({ honorific, fullName }: Person): string {
  return [honorific, fullName].filter(Boolean).join(' ');
}

/** One body of the chart: who leads it, how many are in it, which posts are vacant; it leads to its members. */
export function BodyBox({ body: masked }: { readonly body: FragmentType<typeof BodyBox_Committee> }) {
  const { id, asOf, kind, name, posts, seatsByPost } = readFragment(BodyBox_Committee, masked);
  const t = useMessages(chartMessages);
  const { committeeKind } = useMessages(terms);
  const head = headOf(posts);
  const byPost = seatsByPost?.members ?? [];
  const people = new Set(
    [...posts.flatMap(({ holders }) => holders), ...byPost].map(({ person }) => person.id),
  );
  // two posts that go by one name are one post to readers
  const vacant = new Set(
    posts.filter((post) => post.vacant && post.title !== head?.title).map(({ title }) => title),
  );
  return (
    <div className={classes.box} data-kind={kind}>
      {/* the one at the top says by its name what it is, and may be a task force */}
      {kind !== 'STEERING_COMMITTEE' && <p className={classes.kind}>{committeeKind[kind]}</p>}
      <p className={classes.name}>
        <TextLink to={paths.committeePart(id, 'thanhvien', asOf)}>{name}</TextLink>
      </p>
      <dl className={classes.facts}>
        {head && (
          <div>
            <dt>{head.title}</dt>
            <dd>
              {head.holders.length > 0 ? (
                head.holders.map(({ person }) => nameOf(person)).join(', ')
              ) : (
                <StateBadge tone="soon">{t.vacant}</StateBadge>
              )}
            </dd>
          </div>
        )}
        {byPost.length > 0 && (
          <div>
            <dt>{t.byPost}</dt>
            <dd>{byPost.map(({ title, person }) => t.post(title, nameOf(person))).join(', ')}</dd>
          </div>
        )}
        <div>
          <dt>{t.people}</dt>
          <dd>{people.size > 0 ? people.size : t.nobody}</dd>
        </div>
        {vacant.size > 0 && (
          <div>
            <dt>{t.vacancies}</dt>
            <dd>
              <StateBadge tone="soon">{[...vacant].join(', ')}</StateBadge>
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}
