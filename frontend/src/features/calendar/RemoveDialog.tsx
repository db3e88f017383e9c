import { useState } from 'react';
import { graphql } from '../../gql';
import { CommandDialog } from '../../graphql/CommandDialog';
import { formatDate } from '../../lib/dates';
import { useLocale, useMessages } from '../../ui/display';
import { calendarMessages } from './messages';
import type { SpecialDay } from './MonthGrid';
import { MovedDeadlines, useMovedDeadlines } from './MovedDeadlines';

const RemoveCalendarDay = graphql(`
  mutation RemoveCalendarDay($input: RemoveCalendarDayInput!) {
    removeCalendarDay(input: $input) {
      calendar {
        id
        version
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

interface RemoveDialogProps {
  readonly day: SpecialDay;
  readonly calendarVersion: number;
  readonly onClose: () => void;
}

/** Leaves a day to its place in the week again. */
export function RemoveDialog({ day, calendarVersion, onClose }: RemoveDialogProps) {
  const t = useMessages(calendarMessages);
  const locale = useLocale();
  const [confirmed, setConfirmed] = useState(false);
  const moved = useMovedDeadlines(day.date, null);
  const ready = moved !== null && (moved.length === 0 || confirmed);
  const written = formatDate(day.date, locale);
  return (
    <CommandDialog
      document={RemoveCalendarDay}
      variables={ready ? { input: { date: day.date, expectedVersion: calendarVersion, confirmed } } : null}
      title={t.removeOf(written)}
      submit={t.remove}
      done={t.removed(written)}
      danger
      onClose={onClose}
    >
      {(errors) => (
        <>
          <p>
            <strong>{day.name}</strong>. {t.removeText}
          </p>
          {errors.date && <p role="alert">{errors.date}</p>}
          <MovedDeadlines
            moved={moved}
            confirmed={confirmed}
            onConfirm={setConfirmed}
            error={errors.confirmed}
          />
        </>
      )}
    </CommandDialog>
  );
}
