import { legalDay } from '../lib/dates';
import { DateField } from '../ui/dateFields';
import { useMessages } from '../ui/display';
import { formMessages } from './formMessages';

/** The first and the last day of something, as they are being written. */
export interface PeriodDraft {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** From today on, without an end. */
export function newPeriod(): PeriodDraft {
  return { validFrom: legalDay(new Date()), validTo: null };
}

interface PeriodFieldsProps {
  readonly value: PeriodDraft;
  readonly onChange: (draft: PeriodDraft) => void;
  readonly endRequired?: boolean;
  readonly endHint?: string;
  readonly errors: Readonly<Record<string, string>>;
}

/** From which day to the end of which day something holds. */
export function PeriodFields({ value, onChange, endRequired, endHint, errors }: PeriodFieldsProps) {
  const t = useMessages(formMessages);
  return (
    <>
      <DateField
        label={t.validFrom}
        required
        value={value.validFrom}
        onChange={(validFrom) => onChange({ ...value, validFrom })}
        error={errors.validFrom}
      />
      <DateField
        label={t.validTo}
        hint={endHint}
        required={endRequired}
        value={value.validTo}
        onChange={(validTo) => onChange({ ...value, validTo })}
        error={errors.validTo}
      />
    </>
  );
}
