import { AgencyField } from '../../graphql/AgencyField';
import type { Choice } from '../../graphql/ServerChoice';
import { useMessages } from '../../ui/display';
import { CheckField, TextField } from '../../ui/fields';
import { personMessages } from './messages';

/** A person as typed into a form. */
export interface PersonDraft {
  readonly fullName: string;
  readonly honorific: string;
  readonly publicOffice: string;
  readonly agency: Choice | null;
  readonly headsAgency: boolean;
  readonly email: string;
  readonly phone: string;
}

export const NOBODY: PersonDraft = {
  fullName: '',
  honorific: '',
  publicOffice: '',
  agency: null,
  headsAgency: false,
  email: '',
  phone: '',
};

/** What a command takes; what was left empty is not known. */
export function toPersonInput(draft: PersonDraft) {
  return {
    fullName: draft.fullName,
    honorific: draft.honorific.trim() || null,
    publicOffice: draft.publicOffice.trim() || null,
    agencyId: draft.agency?.id ?? null,
    headsAgency: draft.headsAgency,
    email: draft.email.trim() || null,
    phone: draft.phone.trim() || null,
  };
}

interface PersonFieldsProps {
  readonly draft: PersonDraft;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (draft: PersonDraft) => void;
}

/** Who a person is, where they work, and how to reach them. */
export function PersonFields({ draft, errors, onChange }: PersonFieldsProps) {
  const t = useMessages(personMessages);
  const set =
    <Key extends keyof PersonDraft>(key: Key) =>
    (value: PersonDraft[Key]) =>
      onChange({ ...draft, [key]: value });
  return (
    <>
      <TextField
        label={t.honorific}
        hint={t.honorificHint}
        value={draft.honorific}
        onChange={set('honorific')}
        error={errors.honorific}
      />
      <TextField
        label={t.fullName}
        required
        value={draft.fullName}
        onChange={set('fullName')}
        error={errors.fullName}
      />
      <TextField
        label={t.publicOffice}
        value={draft.publicOffice}
        onChange={set('publicOffice')}
        error={errors.publicOffice}
      />
      <AgencyField label={t.agency} value={draft.agency} onChange={set('agency')} error={errors.agencyId} />
      <CheckField
        label={t.headsAgency}
        value={draft.headsAgency}
        onChange={set('headsAgency')}
        error={errors.headsAgency}
      />
      <TextField
        label={t.email}
        hint={t.contactHint}
        value={draft.email}
        onChange={set('email')}
        error={errors.email}
      />
      <TextField label={t.phone} value={draft.phone} onChange={set('phone')} error={errors.phone} />
    </>
  );
}
