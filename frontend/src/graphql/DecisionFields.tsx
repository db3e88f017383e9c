import { legalDay } from '../lib/dates';
import { DateField } from '../ui/dateFields';
import { useMessages } from '../ui/display';
import { FieldGroup } from '../ui/FieldGroup';
import { TextField } from '../ui/fields';
import { formMessages } from './formMessages';

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

type Errors = Readonly<Record<string, string>>;

interface DecisionFieldsProps {
  readonly title: string;
  /** What stands below the title while nothing is half written. */
  readonly hint?: string;
  readonly required?: boolean;
  readonly value: DecisionDraft;
  readonly onChange: (draft: DecisionDraft) => void;
  /** The name of the decision in the input of the command. */
  readonly path: string;
  readonly errors: Errors;
}

/** Number, day and issuer of the decision on which something rests. */
export function DecisionFields({
  title,
  hint,
  required,
  value,
  onChange,
  path,
  errors,
}: DecisionFieldsProps) {
  const t = useMessages(formMessages);
  return (
    <FieldGroup title={title} hint={!required && isHalfWritten(value) ? t.wholeDecision : hint}>
      <TextField
        label={t.notation}
        placeholder="671/QĐ-UBND"
        required={required}
        value={value.notation}
        onChange={(notation) => onChange({ ...value, notation })}
        error={errors[`${path}.notation`]}
      />
      <DateField
        label={t.issuedOn}
        required={required}
        value={value.issuedOn}
        onChange={(issuedOn) => onChange({ ...value, issuedOn })}
        error={errors[`${path}.issuedOn`]}
      />
      <TextField
        label={t.issuer}
        required={required}
        value={value.issuer}
        onChange={(issuer) => onChange({ ...value, issuer })}
        error={errors[`${path}.issuer`] ?? errors[path]}
      />
    </FieldGroup>
  );
}

/** What a change of a body or an agency rests on, as it is being written: a decision, and the day it counts from. */
export interface GroundsDraft {
  readonly decision: DecisionDraft;
  readonly day: string | null;
}

/** Grounds with nothing written yet, counting from today. */
export function newGrounds(): GroundsDraft {
  return { decision: EMPTY_DECISION, day: legalDay(new Date()) };
}

/** The grounds as a command takes them; null while they are not written in full. */
export function toGrounds({ decision: draft, day }: GroundsDraft) {
  const decision = toDecision(draft);
  return decision && day ? { decision, day } : null;
}

interface GroundsFieldsProps {
  readonly value: GroundsDraft;
  readonly onChange: (draft: GroundsDraft) => void;
  /** How the day is called; without it, the day from which the decision is in effect. */
  readonly dayLabel?: string;
  /** The name of the day in the input of the command. */
  readonly dayPath?: string;
  readonly errors: Errors;
}

/** The decision on which a change rests, and the day it counts from. */
export function GroundsFields({
  value,
  onChange,
  dayLabel,
  dayPath = 'effectiveOn',
  errors,
}: GroundsFieldsProps) {
  const t = useMessages(formMessages);
  return (
    <>
      <DecisionFields
        title={t.decision}
        required
        value={value.decision}
        onChange={(decision) => onChange({ ...value, decision })}
        path="decision"
        errors={errors}
      />
      <DateField
        label={dayLabel ?? t.effectiveOn}
        required
        value={value.day}
        onChange={(day) => onChange({ ...value, day })}
        error={errors[dayPath]}
      />
    </>
  );
}
