import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { formatDateTime } from '../../lib/dates';
import { Button } from '../../ui/Button';
import { DataTable, type Column } from '../../ui/DataTable';
import { useLocale, useMessages } from '../../ui/display';
import { StateBadge } from '../../ui/StateBadge';
import { LinkDialog } from './LinkDialog';
import { securityMessages } from './messages';

export const AccountTable_Account = graphql(`
  fragment AccountTable_Account on Account {
    id
    displayName
    subject
    lastSeenAt
    person {
      id
      fullName
      publicOffice
    }
  }
`);

type AccountRow = ResultOf<typeof AccountTable_Account>;

/** Sign-in accounts with the person behind each. */
export function AccountTable({
  accounts,
}: {
  readonly accounts: readonly FragmentType<typeof AccountTable_Account>[];
}) {
  const t = useMessages(securityMessages);
  const locale = useLocale();
  const [linking, setLinking] = useState<AccountRow | null>(null);
  const columns: readonly Column<AccountRow>[] = [
    { key: 'account', label: t.account, heading: true, render: (account) => account.displayName },
    {
      key: 'person',
      label: t.person,
      render: ({ person }) =>
        person ? (
          [person.fullName, person.publicOffice].filter(Boolean).join(' – ')
        ) : (
          <StateBadge tone="soon">{t.notLinked}</StateBadge>
        ),
    },
    {
      key: 'seen',
      label: t.lastSeen,
      render: ({ lastSeenAt }) => (lastSeenAt ? formatDateTime(lastSeenAt, locale) : t.never),
    },
    {
      key: 'actions',
      label: t.actions,
      screenOnly: true,
      render: (account) => (
        <Button kind="quiet" aria-label={t.linkOf(account.displayName)} onClick={() => setLinking(account)}>
          {account.person ? t.change : t.link}
        </Button>
      ),
    },
  ];
  return (
    <>
      <DataTable
        caption={t.accounts}
        columns={columns}
        rows={accounts.map((account) => readFragment(AccountTable_Account, account))}
        rowKey={(account) => account.id}
      />
      {linking && <LinkDialog account={linking} onClose={() => setLinking(null)} />}
    </>
  );
}
