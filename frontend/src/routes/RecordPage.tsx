import type { ComponentProps, ReactNode } from 'react';
import { Loaded } from '../graphql/Loaded';
import { MissingPage } from './problems';

interface RecordPageProps<Data, Thing> extends Omit<
  ComponentProps<typeof Loaded<Data>>,
  'missing' | 'children' | 'heading'
> {
  /** What the page is about, in the answer. */
  readonly of: (data: Data) => Thing | null | undefined;
  /** The list in which it would stand, and what that is called. */
  readonly list: string;
  readonly title: string;
  /** The heading until it is there, where that is not the list's. */
  readonly heading?: string;
  /** Said where it does not exist, or the person may not know of it. */
  readonly notFound: string;
  readonly children: (thing: Thing, data: Data) => ReactNode;
}

/** A page about one thing: its heading while it is read, and a page of its own where there is no such thing. */
export function RecordPage<Data, Thing>({
  of,
  list,
  title,
  heading = title,
  notFound,
  children,
  ...waiting
}: RecordPageProps<Data, Thing>) {
  const missing = (
    <MissingPage title={title} list={list}>
      {notFound}
    </MissingPage>
  );
  return (
    <Loaded {...waiting} heading={heading} missing={missing}>
      {(data) => {
        const thing = of(data);
        return thing == null ? missing : children(thing, data);
      }}
    </Loaded>
  );
}
