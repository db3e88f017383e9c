import type { ReactNode } from 'react';
import { useMessages } from '../ui/display';
import { SelectField } from '../ui/fields';
import { graphqlMessages } from './messages';

/** Something chosen from the server's lists, with the name it is shown by. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** What the fields that search on the server have in common. */
export interface ChoiceFieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly required?: boolean;
  readonly value: Choice | null;
  readonly onChange: (choice: Choice | null) => void;
}

interface ServerChoiceProps extends ChoiceFieldProps {
  /** What the server found for the last search. */
  readonly found: readonly Choice[];
  readonly onSearch: (text: string) => void;
}

/** A field whose options come from the server as one types; what was chosen stays, whatever is searched next. */
export function ServerChoice({
  found,
  value,
  onChange,
  onSearch,
  hint,
  required,
  ...rest
}: ServerChoiceProps) {
  const t = useMessages(graphqlMessages);
  const choices = value && !found.some(({ id }) => id === value.id) ? [value, ...found] : found;
  return (
    <SelectField
      {...rest}
      hint={hint ?? t.searchHint}
      required={required}
      searchable
      clearable={!required}
      options={choices.map(({ id, label }) => ({ value: id, label }))}
      value={value?.id ?? null}
      onChange={(id) => onChange(choices.find((choice) => choice.id === id) ?? null)}
      // The name of what was chosen fills the box; searching for it would only hide the others.
      onSearch={(text) =>
        onSearch(text === value?.label || found.some(({ label }) => label === text) ? '' : text)
      }
    />
  );
}
