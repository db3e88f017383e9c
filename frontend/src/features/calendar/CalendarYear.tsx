import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../../gql';
import { Loaded } from '../../graphql/Loaded';
import { terms } from '../../graphql/terms';
import { legalDay } from '../../lib/dates';
import { Button } from '../../ui/Button';
import { useMessages } from '../../ui/display';
import { BackIcon, ChevronIcon, PlusIcon } from '../../ui/icons';
import { StateBadge } from '../../ui/StateBadge';
import classes from './calendar.module.css';
import { DayDialog } from './DayDialog';
import { DayTable } from './DayTable';
import { calendarMessages } from './messages';
import { CalendarDayFields, MonthGrid, type SpecialDay } from './MonthGrid';
import { RemoveDialog } from './RemoveDialog';

const CalendarYearQuery = graphql(`
  query CalendarYear($year: Int!, $version: Int) {
    workingCalendar(year: $year, version: $version) {
      id
      year
      version
      newestVersion
      provisional
      viewerCanEditCalendar
      days {
        ...CalendarDayFields
      }
    }
  }
`);

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const SHOWN = ['HOLIDAY', 'COMPENSATORY', 'SWAPPED_OFF', 'MAKE_UP_WORKING'] as const;

type Doing = { readonly what: 'add' } | { readonly what: 'edit' | 'remove'; readonly day: SpecialDay } | null;

/** A year of the working calendar, with the acts of those who keep it. */
export function CalendarYear() {
  const t = useMessages(calendarMessages);
  const [year, setYear] = useState(() => Number(legalDay(new Date()).slice(0, 4)));
  const [version, setVersion] = useState<number | null>(null);
  const [doing, setDoing] = useState<Doing>(null);
  const [state, refetch] = useQuery({ query: CalendarYearQuery, variables: { year, version } });
  const close = () => setDoing(null);
  return (
    <Loaded state={state} onRetry={refetch}>
      {({ workingCalendar: calendar }) => {
        const days = calendar.days.map((day) => readFragment(CalendarDayFields, day));
        const byDate = new Map(days.map((day) => [day.date, day]));
        const mayEdit = calendar.viewerCanEditCalendar;
        const edit = mayEdit ? (day: SpecialDay) => setDoing({ what: 'edit', day }) : undefined;
        return (
          <>
            <div className={classes.tools}>
              <Button kind="quiet" aria-label={t.previousYear} onClick={() => setYear(year - 1)}>
                <BackIcon />
              </Button>
              <h2 className={classes.year}>{t.year(year)}</h2>
              <Button kind="quiet" aria-label={t.nextYear} onClick={() => setYear(year + 1)}>
                <ChevronIcon />
              </Button>
              <VersionChoice
                shown={calendar.version}
                newest={calendar.newestVersion}
                onShow={(chosen) => setVersion(chosen === calendar.newestVersion ? null : chosen)}
              />
              {calendar.provisional && <StateBadge tone="soon">{t.provisionalYear}</StateBadge>}
              {mayEdit && (
                <div className={classes.act}>
                  <Button onClick={() => setDoing({ what: 'add' })}>
                    <PlusIcon />
                    {t.add}
                  </Button>
                </div>
              )}
            </div>
            {calendar.version < calendar.newestVersion && <p className={classes.older}>{t.olderVersion}</p>}
            <Legend />
            <div className={classes.months} role="group" aria-label={t.months}>
              {MONTHS.map((month) => (
                <MonthGrid key={month} year={calendar.year} month={month} days={byDate} onPick={edit} />
              ))}
            </div>
            <DayTable
              days={days}
              onEdit={edit}
              onRemove={mayEdit ? (day) => setDoing({ what: 'remove', day }) : undefined}
            />
            {doing?.what === 'add' && (
              <DayDialog day={null} calendarVersion={calendar.version} onClose={close} />
            )}
            {doing?.what === 'edit' && (
              <DayDialog day={doing.day} calendarVersion={calendar.version} onClose={close} />
            )}
            {doing?.what === 'remove' && (
              <RemoveDialog day={doing.day} calendarVersion={calendar.version} onClose={close} />
            )}
          </>
        );
      }}
    </Loaded>
  );
}

/** Steps through the versions: what was judged keeps the one it was counted by. */
function VersionChoice({
  shown,
  newest,
  onShow,
}: {
  readonly shown: number;
  readonly newest: number;
  readonly onShow: (version: number) => void;
}) {
  const t = useMessages(calendarMessages);
  return (
    <div className={classes.versions} role="group" aria-label={t.versions}>
      <Button
        kind="quiet"
        aria-label={t.previousVersion}
        disabled={shown <= 1}
        onClick={() => onShow(shown - 1)}
      >
        <BackIcon />
      </Button>
      <span className={classes.version}>{t.version(shown)}</span>
      <Button
        kind="quiet"
        aria-label={t.nextVersion}
        disabled={shown >= newest}
        onClick={() => onShow(shown + 1)}
      >
        <ChevronIcon />
      </Button>
      {shown < newest && (
        <Button kind="quiet" onClick={() => onShow(newest)}>
          {t.newestVersion(newest)}
        </Button>
      )}
    </div>
  );
}

function Legend() {
  const t = useMessages(calendarMessages);
  const { dayKind } = useMessages(terms);
  return (
    <ul className={classes.legend} aria-label={t.legend}>
      {SHOWN.map((kind) => (
        <li key={kind}>
          <span className={`${classes.day ?? ''} ${classes.sample ?? ''}`} data-kind={kind} data-special>
            <span className={classes.mark}>{t.marks[kind]}</span>
          </span>
          {dayKind[kind]}
        </li>
      ))}
      <li>{t.provisionalMark}</li>
    </ul>
  );
}
