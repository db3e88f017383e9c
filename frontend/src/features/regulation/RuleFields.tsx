import { useId, useState } from 'react';
import type { RuleTypesQuery } from '../../gql/graphql';
import { CheckField, SelectField, TextField } from '../../ui/fields';
import { useMessages } from '../../ui/display';
import { importMessages } from './importMessages';
import { dayToText, textToDay } from './ruleDrafts';
import { ShareField } from './ShareField';
import classes from './ProposedRules.module.css';

export type Parameter = RuleTypesQuery['ruleTypes'][number]['parameters'][number];

interface RuleFieldProps {
  readonly parameter: Parameter;
  readonly values: readonly string[];
  readonly error?: string;
  readonly onChange: (values: readonly string[]) => void;
}

const OUTSIDE = 'name:';

/** One parameter of a rule, in the way its kind is filled in. */
export function RuleField({ parameter, values, error, onChange }: RuleFieldProps) {
  const t = useMessages(importMessages);
  const single = values[0] ?? null;
  const one = (value: string | null) => onChange(value === null || value === '' ? [] : [value]);
  switch (parameter.kind) {
    case 'FLAG':
      return (
        <SelectField
          label={parameter.label}
          error={error}
          clearable
          placeholder={t.notStated}
          options={[
            { value: 'true', label: t.yes },
            { value: 'false', label: t.no },
          ]}
          value={single}
          onChange={one}
        />
      );
    case 'NUMBER':
      return (
        <TextField
          label={parameter.label}
          error={error}
          inputMode="numeric"
          placeholder={t.notStated}
          value={single ?? ''}
          onChange={one}
        />
      );
    case 'SHARE':
      return <ShareField label={parameter.label} error={error} value={single} onChange={one} />;
    case 'DAY_OF_YEAR':
      return (
        <ListText
          label={parameter.label}
          hint={t.daysHint}
          error={error}
          values={values.map(dayToText)}
          onChange={(texts) => onChange(texts.map(textToDay))}
        />
      );
    case 'TEXT':
    case 'CODE':
      return (
        <ListText
          label={parameter.label}
          hint={parameter.list ? t.listHint : undefined}
          error={error}
          values={values}
          onChange={onChange}
        />
      );
    default:
      return parameter.list ? (
        <Choices parameter={parameter} values={values} error={error} onChange={onChange} />
      ) : (
        <SelectField
          label={parameter.label}
          error={error}
          clearable
          placeholder={t.notStated}
          options={withOwn(parameter, values)}
          value={single}
          onChange={one}
        />
      );
  }
}

/** The choices offered, and a value that is not among them. */
function withOwn(parameter: Parameter, values: readonly string[]) {
  const offered = parameter.choices.map(({ code, label }) => ({ value: code, label }));
  const own = values
    .filter((value) => !offered.some((choice) => choice.value === value))
    .map((value) => ({ value, label: value.replace(OUTSIDE, '') }));
  return [...offered, ...own];
}

function Choices({ parameter, values, error, onChange }: RuleFieldProps) {
  const t = useMessages(importMessages);
  const errorId = useId();
  const outside = values.filter((value) => value.startsWith(OUTSIDE));
  const toggle = (code: string, chosen: boolean) =>
    onChange(chosen ? [...values, code] : values.filter((value) => value !== code));
  return (
    <fieldset className={classes.choices} aria-describedby={error ? errorId : undefined}>
      <legend>{parameter.label}</legend>
      <div>
        {withOwn({ ...parameter }, parameter.kind === 'PERIOD' ? values : []).map(({ value, label }) => (
          <CheckField
            key={value}
            label={label}
            value={values.includes(value)}
            onChange={(chosen) => toggle(value, chosen)}
          />
        ))}
      </div>
      {parameter.kind === 'HOLDER' && (
        <ListText
          label={t.outside}
          hint={t.listHint}
          values={outside.map((value) => value.slice(OUTSIDE.length))}
          onChange={(names) =>
            onChange([
              ...values.filter((value) => !value.startsWith(OUTSIDE)),
              ...names.map((name) => OUTSIDE + name),
            ])
          }
        />
      )}
      {error && (
        <p id={errorId} className={classes.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}

interface ListTextProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** Several values in one line; what is typed stays as typed while the field has it. */
function ListText({ label, hint, error, values, onChange }: ListTextProps) {
  const t = useMessages(importMessages);
  const [text, setText] = useState(values.join('; '));
  return (
    <TextField
      label={label}
      hint={hint}
      error={error}
      placeholder={t.notStated}
      value={text}
      onChange={(typed) => {
        setText(typed);
        onChange(
          typed
            .split(';')
            .map((part) => part.trim())
            .filter((part) => part !== ''),
        );
      }}
    />
  );
}
