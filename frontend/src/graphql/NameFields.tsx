import { useMessages } from '../ui/display';
import { TextField } from '../ui/fields';
import { formMessages } from './formMessages';

/** The names of a body or an agency, as they are being written. */
export interface NameDraft {
  readonly name: string;
  readonly shortName: string;
}

interface NameFieldsProps {
  /** Whether there has to be a short name, too. */
  readonly shortNameRequired?: boolean;
  readonly value: NameDraft;
  readonly onChange: (draft: NameDraft) => void;
  readonly errors: Readonly<Record<string, string>>;
}

/** Whether every name there has to be is written. */
export function isNamed({ name, shortName }: NameDraft, shortNameRequired = false): boolean {
  return name.trim() !== '' && (!shortNameRequired || shortName.trim() !== '');
}

/** The full name of a body or an agency, and the one it goes by. */
export function NameFields({ shortNameRequired, value, onChange, errors }: NameFieldsProps) {
  const t = useMessages(formMessages);
  return (
    <>
      <TextField
        label={t.name}
        required
        value={value.name}
        onChange={(name) => onChange({ ...value, name })}
        error={errors.name}
      />
      <TextField
        label={t.shortName}
        required={shortNameRequired}
        value={value.shortName}
        onChange={(shortName) => onChange({ ...value, shortName })}
        error={errors.shortName}
      />
    </>
  );
}
