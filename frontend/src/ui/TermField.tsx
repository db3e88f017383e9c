import type { ReactNode } from 'react';
import { SelectField } from './fields';

interface TermFieldProps<Value extends string> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly required?: boolean;
  /** What can be chosen, in the order it is offered. */
  readonly values: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of the values of the contract, under its name; one of them is chosen at any time. */
export function TermField<Value extends string>({
  values,
  names,
  value,
  onChange,
  ...rest
}: TermFieldProps<Value>) {
  return (
    <SelectField
      {...rest}
      options={values.map((each) => ({ value: each, label: names[each] }))}
      value={value}
      onChange={(chosen) => onChange(values.find((each) => each === chosen) ?? value)}
    />
  );
}
