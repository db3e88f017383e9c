import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { formatDateTime } from '../../lib/dates';
import { DataTable, type Column } from '../../ui/DataTable';
import { useLocale, useMessages } from '../../ui/display';
import classes from './audit.module.css';
import { auditMessages } from './messages';

export const AuditTable_Event = graphql(`
  fragment AuditTable_Event on AuditEvent {
    id
    at
    actor
    action
    summary
  }
`);

type Entry = ResultOf<typeof AuditTable_Event>;

/** `CONVOKE_MEETING` as words, for readers of a language in which the trail is not written. */
function inWords(action: string): string {
  const words = action.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

interface AuditTableProps {
  readonly caption: string;
  readonly events: readonly FragmentType<typeof AuditTable_Event>[];
}

/** Entries of the trail as sentences: what was done, by whom, when. The words themselves stay as they were written. */
export function AuditTable({ caption, events }: AuditTableProps) {
  const t = useMessages(auditMessages);
  const locale = useLocale();
  const columns: readonly Column<Entry>[] = [
    {
      key: 'what',
      label: t.what,
      heading: true,
      render: ({ action, summary }) => {
        return (
          <>
            {locale !== 'vi' && <span className={classes.act}>{inWords(action)}</span>}
            <span className={classes.summary} lang="vi">
              {summary}
            </span>
          </>
        );
      },
    },
    { key: 'who', label: t.who, render: ({ actor }) => actor },
    {
      key: 'when',
      label: t.when,
      render: ({ at }) => <time dateTime={at}>{formatDateTime(at, locale)}</time>,
    },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={events.map((event) => readFragment(AuditTable_Event, event))}
      rowKey={({ id }) => id}
    />
  );
}
