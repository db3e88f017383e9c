import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { formatDate } from '../../lib/dates';
import { useLocale, useMessages } from '../../ui/display';
import { figureMessages } from './figureMessages';
import classes from './figures.module.css';

export const RecordFigures_RecordFigures = graphql(`
  fragment RecordFigures_RecordFigures on RecordFigures {
    from
    to
    attendance {
      meetings
      invited
      recorded
      present
      substituted
      percent
    }
    tasks {
      due
      onTime
      percent
    }
  }
`);

type Figures = ResultOf<typeof RecordFigures_RecordFigures>;

interface RecordFiguresProps {
  readonly of: FragmentType<typeof RecordFigures_RecordFigures>;
}

/** Who came to the meetings of a body and which of its tasks were done in time, each share with what it is of. */
export function RecordFigures({ of: masked }: RecordFiguresProps) {
  const { from, to, attendance, tasks } = readFragment(RecordFigures_RecordFigures, masked);
  const t = useMessages(figureMessages);
  const locale = useLocale();
  const days = [formatDate(from, locale), formatDate(to, locale)] as const;
  return (
    <ul className={classes.figures} aria-label={t.figures(...days)}>
      <li>
        <Attendance of={attendance} />
      </li>
      <li>
        {tasks.percent == null ? (
          t.noTasks
        ) : (
          <Share text={t.onTime(tasks.percent)} of={[t.tasks(tasks.onTime, tasks.due)]} />
        )}
      </li>
      <li>{t.span(...days)}</li>
    </ul>
  );
}

function Attendance({ of }: { readonly of: Figures['attendance'] }) {
  const { meetings, invited, recorded, present, substituted, percent } = of;
  const t = useMessages(figureMessages);
  if (percent == null) return meetings === 0 ? t.noAttendance : t.noRecord(meetings);
  const parts = [t.places(present, recorded, meetings)];
  if (substituted > 0) parts.push(t.substituted(substituted));
  if (invited > recorded) parts.push(t.unrecorded(invited - recorded));
  return <Share text={t.attendance(percent)} of={parts} />;
}

/** The same of one member, for a column: short, each on a line of its own. */
export function MemberFigures({ of: masked }: RecordFiguresProps) {
  const { from, to, attendance, tasks } = readFragment(RecordFigures_RecordFigures, masked);
  const { meetings, invited, recorded, present, substituted, percent } = attendance;
  const t = useMessages(figureMessages);
  const locale = useLocale();
  return (
    <ul className={classes.one} aria-label={t.figures(formatDate(from, locale), formatDate(to, locale))}>
      {percent != null && (
        <li>
          <Share text={t.attendance(percent)} of={[t.one.places(present, recorded)]} />
        </li>
      )}
      {meetings === 0 && <li>{t.one.noAttendance}</li>}
      {substituted > 0 && <li>{t.one.substituted(substituted)}</li>}
      {invited > recorded && <li>{t.one.unrecorded(invited - recorded)}</li>}
      <li>
        {tasks.percent == null ? (
          t.one.noTasks
        ) : (
          <Share text={t.one.onTime(tasks.percent)} of={[t.one.tasks(tasks.onTime, tasks.due)]} />
        )}
      </li>
    </ul>
  );
}

function Share({ text, of }: { readonly text: string; readonly of: readonly string[] }) {
  return (
    <>
      <b>{text}</b> ({of.join('; ')})
    </>
  );
}
