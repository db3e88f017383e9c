import { useState } from 'react';
import { graphql } from '../../gql';
import { AgencyField } from '../../graphql/AgencyField';
import { CommandDialog } from '../../graphql/CommandDialog';
import { isNamed, NameFields } from '../../graphql/NameFields';
import type { Choice } from '../../graphql/ServerChoice';
import { terms } from '../../graphql/terms';
import { useMessages } from '../../ui/display';
import { TextField } from '../../ui/fields';
import { TermField } from '../../ui/TermField';
import { agencyMessages } from './messages';

const CreateAgency = graphql(`
  mutation CreateAgency($input: CreateAgencyInput!) {
    createAgency(input: $input) {
      agency {
        id
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

const TYPES = [
  'DEPARTMENT',
  'PEOPLES_COMMITTEE',
  'OFFICE',
  'POLICE',
  'MINISTRY',
  'LOCAL_AUTHORITY',
  'OTHER',
] as const;

/** Registers an agency. */
export function CreateAgencyDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages(agencyMessages);
  const { agencyType } = useMessages(terms);
  const [named, setNamed] = useState({ name: '', shortName: '' });
  const [type, setType] = useState<(typeof TYPES)[number]>('DEPARTMENT');
  const [parent, setParent] = useState<Choice | null>(null);
  const [scheme, setScheme] = useState('');
  const [code, setCode] = useState('');
  const coded = scheme.trim() !== '' && code.trim() !== '';
  const halfCoded = !coded && scheme.trim() + code.trim() !== '';
  return (
    <CommandDialog
      document={CreateAgency}
      variables={
        isNamed(named) && !halfCoded
          ? {
              input: {
                name: named.name,
                shortName: named.shortName.trim() || null,
                type,
                parentId: parent?.id ?? null,
                identifiers: coded ? [{ scheme, code }] : [],
              },
            }
          : null
      }
      title={t.create}
      submit={t.save}
      done={t.created(named.name)}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <NameFields value={named} onChange={setNamed} errors={errors} />
          <TermField
            label={t.type}
            required
            values={TYPES}
            names={agencyType}
            value={type}
            onChange={setType}
            error={errors.type}
          />
          <AgencyField
            label={t.parent}
            hint={t.parentHint}
            value={parent}
            onChange={setParent}
            error={errors.parentId}
          />
          <TextField
            label={t.scheme}
            hint={t.schemeHint}
            value={scheme}
            onChange={setScheme}
            error={errors['identifiers.0.scheme'] ?? errors.identifiers}
          />
          <TextField label={t.code} value={code} onChange={setCode} error={errors['identifiers.0.code']} />
        </>
      )}
    </CommandDialog>
  );
}
