import { useState } from 'react';
import { legalDay } from '../../lib/dates';
import { DateField } from '../../ui/dateFields';
import { useMessages } from '../../ui/display';
import { SegmentedChoice } from '../../ui/SegmentedChoice';
import classes from './compliance.module.css';
import { complianceMessages } from './messages';
import { between, yearOf, type Period } from './periods';

type Choice = 'this' | 'last' | 'other';

interface PeriodChooserProps {
  readonly value: Period;
  readonly onChange: (period: Period) => void;
}

/** A year, or any days from one to another. */
export function PeriodChooser({ value, onChange }: PeriodChooserProps) {
  const t = useMessages(complianceMessages);
  const year = Number(legalDay(new Date()).slice(0, 4));
  const [choice, setChoice] = useState<Choice>('this');
  const [from, setFrom] = useState<string | null>(value.from);
  const [to, setTo] = useState<string | null>(value.to);

  function choose(chosen: Choice) {
    setChoice(chosen);
    if (chosen !== 'other') onChange(yearOf(chosen === 'this' ? year : year - 1));
  }

  function choosing(first: string | null, last: string | null) {
    setFrom(first);
    setTo(last);
    const period = between(first, last);
    if (period) onChange(period);
  }

  return (
    <div className={classes.period}>
      <SegmentedChoice
        label={t.period}
        value={choice}
        onChange={choose}
        options={[
          { value: 'this', label: t.thisYear },
          { value: 'last', label: t.lastYear },
          { value: 'other', label: t.otherPeriod },
        ]}
      />
      {choice === 'other' && (
        <div className={classes.days}>
          <DateField label={t.from} value={from} onChange={(day) => choosing(day, to)} />
          <DateField
            label={t.to}
            value={to}
            min={from ?? undefined}
            onChange={(day) => choosing(from, day)}
          />
        </div>
      )}
    </div>
  );
}
