import { useState } from 'react';
import { graphql } from '../../gql';
import { CommandDialog } from '../../graphql/CommandDialog';
import { personChoice, PersonField } from '../../graphql/PersonField';
import type { Choice } from '../../graphql/ServerChoice';
import { useMessages } from '../../ui/display';
import { securityMessages } from './messages';

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
  readonly account: {
    readonly id: string;
    readonly displayName: string;
    readonly person?: Parameters<typeof personChoice>[0] | null;
  };
  readonly onClose: () => void;
}

/** Says whose account it is. */
export function LinkDialog({ account, onClose }: LinkDialogProps) {
  const t = useMessages(securityMessages);
  const [person, setPerson] = useState<Choice | null>(account.person ? personChoice(account.person) : null);
  return (
    <CommandDialog
      document={LinkAccount}
      variables={{ input: { accountId: account.id, personId: person?.id ?? null } }}
      title={t.linkOf(account.displayName)}
      submit={t.save}
      done={t.linked(account.displayName)}
      onClose={onClose}
    >
      {(errors) => (
        <PersonField
          label={t.person}
          hint={t.choosePerson}
          value={person}
          onChange={setPerson}
          error={errors.personId}
        />
      )}
    </CommandDialog>
  );
}
