import { useState, type SubmitEvent } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { useCommand } from '../../graphql/useCommand';
import { Button } from '../../ui/Button';
import { useMessages } from '../../ui/display';
import { SelectField } from '../../ui/fields';
import { uiMessages } from '../../ui/messages';
import { Sheet } from '../../ui/Sheet';
import { useToasts } from '../../ui/toasts';
import type { AccountRow } from './AccountTable';
import { securityMessages } from './messages';

const LinkablePersonsQuery = graphql(`
  query LinkablePersons($search: String) {
    persons(first: 20, search: $search) {
      nodes {
        id
        fullName
        publicOffice
      }
    }
  }
`);

const LinkAccount = graphql(`
  mutation LinkAccount($input: LinkAccountInput!) {
    linkAccount(input: $input) {
      account {
        id
        person {
          id
          fullName
          publicOffice
        }
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

interface LinkDialogProps {
  readonly account: AccountRow;
  readonly onClose: () => void;
}

/** Says whose account it is. */
export function LinkDialog({ account, onClose }: LinkDialogProps) {
  const t = useMessages(securityMessages);
  const ui = useMessages(uiMessages);
  const toasts = useToasts();
  const { run, busy } = useCommand(LinkAccount);
  const [search, setSearch] = useState('');
  const [personId, setPersonId] = useState<string | null>(account.person?.id ?? null);
  const [error, setError] = useState<string>();
  const [{ data }] = useQuery({ query: LinkablePersonsQuery, variables: { search: search || null } });
  const found = data?.persons.nodes ?? [];
  const persons =
    account.person && !found.some((person) => person.id === account.person?.id)
      ? [account.person, ...found]
      : found;

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    const answer = await run({ input: { accountId: account.id, personId } });
    if (answer.ok) {
      toasts.done(t.linked(account.displayName));
      onClose();
    } else {
      setError(answer.fields.personId);
    }
  }

  return (
    <Sheet
      open
      onClose={onClose}
      title={t.linkOf(account.displayName)}
      placement="center"
      footer={
        <>
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button kind="primary" type="submit" form="link" busy={busy}>
            {t.save}
          </Button>
        </>
      }
    >
      <form id="link" onSubmit={(event) => void submit(event)}>
        <SelectField
          label={t.person}
          hint={t.choosePerson}
          searchable
          clearable
          options={persons.map((person) => ({
            value: person.id,
            label: [person.fullName, person.publicOffice].filter(Boolean).join(' – '),
          }))}
          value={personId}
          onChange={setPersonId}
          onSearch={setSearch}
          error={error}
        />
      </form>
    </Sheet>
  );
}
