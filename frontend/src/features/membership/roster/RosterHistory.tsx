import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../../gql';
import { CommandDialog } from '../../../graphql/CommandDialog';
import { formatDateTime } from '../../../lib/dates';
import { Button } from '../../../ui/Button';
import { DataTable, type Column } from '../../../ui/DataTable';
import { useLocale, useMessages } from '../../../ui/display';
import { rosterMessages } from './messages';
import classes from './roster.module.css';

const ImportsQuery = graphql(`
  query RosterImports($committeeId: ID!) {
    rosterImports(committeeId: $committeeId) {
      id
      fileName
      importedAt
      importedBy
      undoneAt
      viewerCanUndo
      items {
        kind
        title
      }
    }
  }
`);

const UndoRosterImport = graphql(`
  mutation UndoRosterImport($input: UndoRosterImportInput!) {
    undoRosterImport(input: $input) {
      rosterImport {
        id
        undoneAt
        viewerCanUndo
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

type Taken = ResultOf<typeof ImportsQuery>['rosterImports'][number];

/** The last lists that were imported, and for a day a way back; nothing where there was none. */
export function RosterHistory({ committeeId }: { readonly committeeId: string }) {
  const t = useMessages(rosterMessages);
  const locale = useLocale();
  const [{ data }] = useQuery({ query: ImportsQuery, variables: { committeeId } });
  const [undoing, setUndoing] = useState<Taken | null>(null);
  const imports = data?.rosterImports ?? [];
  if (imports.length === 0) return null;
  const columns: readonly Column<Taken>[] = [
    { key: 'file', label: t.file, heading: true, render: ({ fileName }) => fileName },
    {
      key: 'by',
      label: t.history,
      render: ({ importedBy, importedAt }) => t.importedBy(importedBy, formatDateTime(importedAt, locale)),
    },
    { key: 'changes', label: t.note, render: ({ items }) => t.changes(items.length) },
    {
      key: 'undo',
      label: t.undo,
      render: (taken) => {
        if (taken.undoneAt) return t.undone(formatDateTime(taken.undoneAt, locale));
        return taken.viewerCanUndo ? (
          <Button kind="quiet" aria-label={t.undoOf(taken.fileName)} onClick={() => setUndoing(taken)}>
            {t.undo}
          </Button>
        ) : (
          '–'
        );
      },
    },
  ];
  return (
    <>
      <DataTable caption={t.history} columns={columns} rows={imports} rowKey={({ id }) => id} />
      {undoing && (
        <CommandDialog
          document={UndoRosterImport}
          variables={{ input: { rosterImportId: undoing.id } }}
          title={t.undoOf(undoing.fileName)}
          submit={t.undo}
          done={t.undoDone}
          danger
          onClose={() => setUndoing(null)}
        >
          {() => (
            <>
              <p>{t.undoText}</p>
              <ul className={classes.notes}>
                {undoing.items.map(({ kind, title }) => (
                  <li key={`${kind}${title}`}>
                    {t.kind[kind]}: {title}
                  </li>
                ))}
              </ul>
            </>
          )}
        </CommandDialog>
      )}
    </>
  );
}
