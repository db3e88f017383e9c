import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../gql';
import type { PostRole } from '../gql/graphql';
import { useMessages } from '../ui/display';
import { terms } from './terms';

const PostTitlesQuery = graphql(`
  query PostTitles($id: ID!) {
    committee(id: $id) {
      id
      postTitles {
        role
        title
      }
    }
  }
`);

/** What posts are called in a body, as its documents call them; in general words until that is known. */
export function usePostTitles(committeeId: string): Readonly<Record<PostRole, string>> {
  const { post } = useMessages(terms);
  const [{ data }] = useQuery({ query: PostTitlesQuery, variables: { id: committeeId } });
  return useMemo(
    () => ({
      ...post,
      ...Object.fromEntries(data?.committee?.postTitles.map(({ role, title }) => [role, title]) ?? []),
    }),
    [data, post],
  );
}
