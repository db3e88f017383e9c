import { useId, useState } from 'react';
import { useMessages } from '../../ui/display';
import { SelectField, TextField } from '../../ui/fields';
import { importMessages } from './importMessages';
import classes from './ProposedRules.module.css';
import { fractionOf, shareOf, type Bound } from './share';

interface ShareFieldProps {
  readonly label: string;
  readonly error?: string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** A share of people, "at least 2/3"; what is typed stays as typed while the field has it. */
export function ShareField({ label, error, value, onChange }: ShareFieldProps) {
  const t = useMessages(importMessages);
  const errorId = useId();
  const [bound, setBound] = useState<Bound>(value !== null && !value.startsWith('>=') ? '>' : '>=');
  const [text, setText] = useState(fractionOf(value));
  const tell = (nextBound: Bound, nextText: string) => {
    setBound(nextBound);
    setText(nextText);
    onChange(shareOf(nextBound, nextText));
  };
  return (
    <fieldset className={classes.share} aria-describedby={error ? errorId : undefined}>
      <legend>{label}</legend>
      <SelectField
        label={t.bound}
        options={[
          { value: '>=', label: t.atLeast },
          { value: '>', label: t.moreThan },
        ]}
        value={bound}
        onChange={(next) => tell(next === '>' ? '>' : '>=', text)}
      />
      <TextField
        label={t.fraction}
        hint={t.fractionHint}
        placeholder={t.notStated}
        value={text}
        onChange={(next) => tell(bound, next)}
      />
      {error && (
        <p id={errorId} className={classes.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
