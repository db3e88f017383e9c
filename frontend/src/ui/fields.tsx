import { Checkbox, Select, Textarea, TextInput, type ComboboxItem } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { createDrafts } from '../lib/drafts';
import { foldVietnamese } from '../lib/text';
import { useMessages } from './display';
import classes from './fields.module.css';
import { uiMessages } from './messages';
import { useDropdownPlace } from './overlay';

/** What every field has: a label above it, a hint, an error, and a value with one setter. */
interface FieldProps<Value> {
  readonly label: ReactNode;
  readonly name?: string;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

interface TextFieldProps extends FieldProps<string> {
  readonly type?: 'text' | 'search' | 'number';
  readonly inputMode?: 'text' | 'numeric' | 'search';
  readonly maxLength?: number;
  readonly placeholder?: string;
}

function common(props: Omit<FieldProps<unknown>, 'value' | 'onChange'>) {
  return {
    label: props.label,
    name: props.name,
    description: props.hint,
    error: props.error,
    required: props.required,
    disabled: props.disabled,
    size: 'md',
  } as const;
}

/** One line. The value goes through unchanged, so Telex and VNI compositions are never disturbed. */
export function TextField(props: TextFieldProps) {
  return (
    <TextInput
      {...common(props)}
      type={props.type ?? 'text'}
      inputMode={props.inputMode}
      maxLength={props.maxLength}
      placeholder={props.placeholder}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}

interface LongTextFieldProps extends FieldProps<string> {
  readonly minRows?: number;
  readonly maxLength?: number;
  /** Keeps the unsent text under this key in this tab; `forgetDraft` removes it once the text is sent. */
  readonly draftKey?: string;
}

/** Several lines, growing with the text; a plain text area, because rich editors break Vietnamese typing. */
export function LongTextField({ draftKey, value, onChange, ...props }: LongTextFieldProps) {
  const t = useMessages(uiMessages);
  const restored = useDraft(draftKey, value, onChange);
  return (
    <Textarea
      {...common({ ...props, hint: restored ? t.draftRestored : props.hint })}
      classNames={{ input: classes.long }}
      style={{ '--min-rows': props.minRows ?? 3 }}
      maxLength={props.maxLength}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** Restores once what was left unsent, then follows the text; says whether something was restored. */
function useDraft(key: string | undefined, value: string, onChange: (value: string) => void): boolean {
  const [restored] = useState(() => {
    const draft = key ? createDrafts(sessionStorage).read(key) : undefined;
    return draft !== undefined && draft !== value ? draft : undefined;
  });
  const pending = useRef(restored);
  useEffect(() => {
    if (pending.current !== undefined) {
      onChange(pending.current);
      pending.current = undefined;
    } else if (key) {
      createDrafts(sessionStorage).write(key, value);
    }
  }, [key, value, onChange]);
  return restored !== undefined;
}

/** Call after the text was accepted, so that it does not come back. */
export function forgetDraft(key: string): void {
  createDrafts(sessionStorage).forget(key);
}

interface SelectFieldProps extends FieldProps<string | null> {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly searchable?: boolean;
  readonly clearable?: boolean;
  readonly placeholder?: string;
  /** For options that come from the server as one types. */
  readonly onSearch?: (text: string) => void;
}

/** Finds options without accents: `so tai chinh` finds `Sở Tài chính`. */
export function filterFolded<Option extends { readonly label: string }>(
  options: readonly Option[],
  search: string,
) {
  const wanted = foldVietnamese(search.trim());
  return options.filter((option) => foldVietnamese(option.label).includes(wanted));
}

export function SelectField(props: SelectFieldProps) {
  const t = useMessages(uiMessages);
  const place = useDropdownPlace();
  return (
    <Select
      {...common(props)}
      data={props.options.map((option) => ({ ...option }))}
      value={props.value}
      onChange={props.onChange}
      comboboxProps={place}
      searchable={props.searchable}
      clearable={props.clearable}
      // what has to be chosen is not lost by choosing it again
      allowDeselect={!props.required}
      placeholder={props.placeholder}
      onSearchChange={props.onSearch}
      nothingFoundMessage={props.searchable ? t.nothingFound : undefined}
      filter={({ options, search }) =>
        props.onSearch ? options : filterFolded(options as ComboboxItem[], search)
      }
    />
  );
}

export function CheckField(props: FieldProps<boolean>) {
  return (
    <Checkbox
      {...common(props)}
      checked={props.value}
      onChange={(event) => props.onChange(event.currentTarget.checked)}
    />
  );
}
