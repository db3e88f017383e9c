import { useState, type ReactNode } from 'react';
import { Button } from '../ui/Button';
import { useMessages } from '../ui/display';
import { uiMessages } from '../ui/messages';
import classes from './Pages.module.css';

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor?: string | null;
}

interface PagesProps {
  /** One page from a cursor on; it puts `more(pageInfo)` below its rows. */
  readonly children: (after: string | null, more: (pageInfo: PageInfo) => ReactNode) => ReactNode;
}

/** A list page by page, one under the other; the last page offers the next. Give it a `key` that names the filter. */
export function Pages({ children }: PagesProps) {
  const ui = useMessages(uiMessages);
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return cursors.map((cursor, index) => (
    <Page key={cursor}>
      {children(cursor, ({ hasNextPage, endCursor }) =>
        index === cursors.length - 1 && hasNextPage && endCursor ? (
          <p className={classes.more}>
            <Button onClick={() => setCursors([...cursors, endCursor])}>{ui.loadMore}</Button>
          </p>
        ) : null,
      )}
    </Page>
  ));
}

function Page({ children }: { readonly children: ReactNode }) {
  return <div className={classes.page}>{children}</div>;
}
