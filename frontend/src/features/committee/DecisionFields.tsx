import { DateField } from '../../ui/dateFields';
import { useMessages } from '../../ui/display';
import { TextField } from '../../ui/fields';
import classes from './dialogs.module.css';
import { managementMessages } from './managementMessages';

/** A decision as it is being written; all of it or nothing is sent. */
export interface DecisionDraft {
  readonly notation: string;
  readonly issuedOn: string | null;
  readonly issuer: string;
}

export const EMPTY_DECISION: DecisionDraft = { notation: '', issuedOn: null, issuer: '' };

/** The decision as a command takes it; null while it is not written in full. */
export function toDecision({ notation, issuedOn, issuer }: DecisionDraft) {
  return notation.trim() && issuedOn && issuer.trim() ? { notation, issuedOn, issuer } : null;
}

/** Whether something of the decision is written, but not all. */
export function isHalfWritten(draft: DecisionDraft): boolean {
  return toDecision(draft) === null && (draft.notation + draft.issuer).trim() + (draft.issuedOn ?? '') !== '';
}

interface DecisionFieldsProps {
  readonly title: string;
  readonly value: DecisionDraft;
  readonly onChange: (draft: DecisionDraft) => void;
  /** The name of the decision in the input of the command. */
  readonly path: string;
  readonly errors: Readonly<Record<string, string>>;
}

/** Number, day and issuer of the decision on which something rests. */
export function DecisionFields({ title, value, onChange, path, errors }: DecisionFieldsProps) {
  const t = useMessages(managementMessages);
  return (
    <fieldset className={classes.group}>
      <legend>{title}</legend>
      {isHalfWritten(value) && <p className={classes.hint}>{t.decisionWhole}</p>}
      <TextField
        label={t.decisionNotation}
        placeholder="671/QĐ-UBND"
        value={value.notation}
        onChange={(notation) => onChange({ ...value, notation })}
        error={errors[`${path}.notation`]}
      />
      <DateField
        label={t.decisionIssuedOn}
        value={value.issuedOn}
        onChange={(issuedOn) => onChange({ ...value, issuedOn })}
        error={errors[`${path}.issuedOn`]}
      />
      <TextField
        label={t.decisionIssuer}
        value={value.issuer}
        onChange={(issuer) => onChange({ ...value, issuer })}
        error={errors[`${path}.issuer`] ?? errors[path]}
      />
    </fieldset>
  );
}
