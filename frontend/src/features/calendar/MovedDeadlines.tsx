import { useQuery } from 'urql';
import { graphql } from '../../gql';
import type { DayKind } from '../../gql/graphql';
import { formatDateTime } from '../../lib/dates';
import { useLocale, useMessages } from '../../ui/display';
import { CheckField } from '../../ui/fields';
import classes from './calendar.module.css';
import { calendarMessages } from './messages';

const CalendarChangeImpactQuery = graphql(`
  query CalendarChangeImpact($date: Date!, $kind: DayKind) {
    calendarChangeImpact(date: $date, kind: $kind) {
      date
      calendarVersion
      movedDeadlines {
        kind
        subjectId
        title
        committee
        before
        after
      }
    }
  }
`);

/** What a change would move; null until the server has said so. */
export function useMovedDeadlines(date: string | null, kind: DayKind | null) {
  const [{ data, fetching }] = useQuery({
    query: CalendarChangeImpactQuery,
    variables: { date: date ?? '', kind },
    pause: date === null,
    requestPolicy: 'network-only',
  });
  const impact = data?.calendarChangeImpact;
  return !fetching && impact?.date === date ? impact.movedDeadlines : null;
}

interface MovedDeadlinesProps {
  readonly moved: ReturnType<typeof useMovedDeadlines>;
  readonly confirmed: boolean;
  readonly onConfirm: (confirmed: boolean) => void;
  readonly error?: string;
}

/** The open deadlines a change would move, and the agreement to it. */
export function MovedDeadlines({ moved, confirmed, onConfirm, error }: MovedDeadlinesProps) {
  const t = useMessages(calendarMessages);
  const locale = useLocale();
  return (
    <section className={classes.impact} aria-label={t.impact} aria-live="polite">
      <h3>{t.impact}</h3>
      {moved === null && <p>{t.impactWait}</p>}
      {moved?.length === 0 && <p>{t.impactNone}</p>}
      {moved !== null && moved.length > 0 && (
        <>
          <p>{t.impactCount(moved.length)}</p>
          <ul>
            {moved.map((deadline) => (
              <li key={`${deadline.kind} ${deadline.subjectId}`}>
                {t.moved[deadline.kind]}: {deadline.title} ({deadline.committee}),{' '}
                {t.movedFromTo(
                  formatDateTime(deadline.before, locale),
                  formatDateTime(deadline.after, locale),
                )}
              </li>
            ))}
          </ul>
          <CheckField label={t.confirm} value={confirmed} onChange={onConfirm} error={error} />
        </>
      )}
    </section>
  );
}
