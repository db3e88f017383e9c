import { DateField } from '../../ui/dateFields';
import { useMessages } from '../../ui/display';
import { committeeMessages } from './messages';

interface AsOfFieldProps {
  /** The legal day of which the page speaks, null for today. */
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  readonly hint?: string;
}

/** The day of which a page speaks, in one line. */
export function AsOfField(props: AsOfFieldProps) {
  const t = useMessages(committeeMessages);
  return <DateField {...props} label={t.asOf} empty={t.today} inline />;
}
