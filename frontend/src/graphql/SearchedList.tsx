import { useState, type ComponentProps, type ReactNode } from 'react';
import { Button } from '../ui/Button';
import { TextField } from '../ui/fields';
import { PlusIcon } from '../ui/icons';
import { ListTools } from '../ui/ListTools';
import { useRested } from '../ui/useRested';
import { Pages } from './Pages';

type More = Parameters<ComponentProps<typeof Pages>['children']>[1];

interface SearchedListProps {
  readonly searchLabel: string;
  readonly createLabel: string;
  /** The dialog that adds to the list. */
  readonly creating: (close: () => void) => ReactNode;
  /** One page of what was searched for; it puts `more(pageInfo)` below its rows. */
  readonly children: (search: string | null, after: string | null, more: More) => ReactNode;
}

/** A register to search in and to add to, page by page. */
export function SearchedList({ searchLabel, createLabel, creating, children }: SearchedListProps) {
  const [search, setSearch] = useState('');
  const [adding, setAdding] = useState(false);
  const rested = useRested(search.trim());
  return (
    <>
      <ListTools
        action={
          <Button onClick={() => setAdding(true)}>
            <PlusIcon />
            {createLabel}
          </Button>
        }
      >
        <TextField label={searchLabel} type="search" value={search} onChange={setSearch} />
      </ListTools>
      <Pages key={rested}>{(after, more) => children(rested || null, after, more)}</Pages>
      {adding && creating(() => setAdding(false))}
    </>
  );
}
