import { graphql, readFragment, type FragmentType } from '../../gql';
import { Citations } from '../../graphql/Citations';
import { terms } from '../../graphql/terms';
import type { CitationFields } from '../../graphql/userErrors';
import { formatWeekdayDate } from '../../lib/dates';
import { DeadlineText } from '../../ui/DeadlineText';
import { useLocale, useMessages } from '../../ui/display';
import { Why } from '../../ui/Why';
import classes from './meeting.module.css';
import { conveningMessages } from './conveningMessages';

export const DispatchDeadline_Deadline = graphql(`
  fragment DispatchDeadline_Deadline on WorkingDeadline {
    latestAt
    workingDaysLeft
    steps {
      date
      kind
      name
      counted
    }
  }
`);

interface DispatchDeadlineProps {
  readonly deadline: FragmentType<typeof DispatchDeadline_Deadline>;
  readonly citations: readonly FragmentType<typeof CitationFields>[];
  /** Only while it still matters. */
  readonly showsRemaining: boolean;
}

/** The latest moment for notice and papers, its clause, and day by day why. */
export function DispatchDeadline({ deadline: masked, citations, showsRemaining }: DispatchDeadlineProps) {
  const deadline = readFragment(DispatchDeadline_Deadline, masked);
  const t = useMessages(conveningMessages);
  const { dayKind } = useMessages(terms);
  const locale = useLocale();
  return (
    <div className={classes.deadline}>
      <DeadlineText
        due={deadline.latestAt}
        workingDaysLeft={showsRemaining ? deadline.workingDaysLeft : undefined}
      />
      <Citations of={citations} />
      <Why>
        <p className={classes.quiet}>{t.countedDays}</p>
        <ol>
          {deadline.steps.map((step) => (
            <li key={step.date} data-counted={step.counted}>
              {formatWeekdayDate(step.date, locale)} – {step.name ?? dayKind[step.kind]} (
              {step.counted ? t.counted : t.notCounted})
            </li>
          ))}
        </ol>
      </Why>
    </div>
  );
}
