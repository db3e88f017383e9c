import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { Citations } from '../../graphql/Citations';
import { formatDate } from '../../lib/dates';
import { useLocale, useMessages } from '../../ui/display';
import { StateBadge } from '../../ui/StateBadge';
import { figureMessages } from './figureMessages';
import classes from './figures.module.css';

const MeetingRhythm_MeetingRhythm = graphql(`
  fragment MeetingRhythm_MeetingRhythm on MeetingRhythm {
    often
    requirement
    state
    lastHeldOn
    daysLeft
    window {
      to
    }
    citations {
      ...CitationFields
    }
  }
`);

type Rhythm = ResultOf<typeof MeetingRhythm_MeetingRhythm>;

/** Two weeks: what it takes to agree on a day, send the notice and keep its period. */
const SOON = 14;

/** How often a body meets, how many days are left for it to do so, and where the regulation says so. */
export function MeetingRhythm({
  rhythm: masked,
}: {
  readonly rhythm: FragmentType<typeof MeetingRhythm_MeetingRhythm>;
}) {
  const rhythm = readFragment(MeetingRhythm_MeetingRhythm, masked);
  const t = useMessages(figureMessages);
  return (
    <div className={classes.line}>
      <span>{rhythm.often ? t.meets(rhythm.often) : t.meetings}</span>
      <Standing rhythm={rhythm} />
      <Citations of={rhythm.citations} />
      <p className={classes.words}>{rhythm.requirement}</p>
    </div>
  );
}

function Standing({ rhythm: { state, lastHeldOn, daysLeft, window } }: { readonly rhythm: Rhythm }) {
  const t = useMessages(figureMessages);
  const locale = useLocale();
  if (state === 'NOT_STATED') return <StateBadge tone="info">{t.notStated}</StateBadge>;
  if (!state || !window || daysLeft == null) return null;
  const until = formatDate(window.to, locale);
  if (state === 'OVERDUE')
    return <StateBadge tone="late">{lastHeldOn ? t.overdue(-daysLeft, until) : t.never(until)}</StateBadge>;
  if (state === 'MET') return <StateBadge tone="ok">{t.met(until, daysLeft)}</StateBadge>;
  if (state === 'WAIVED') return <StateBadge tone="info">{t.waived(until)}</StateBadge>;
  return (
    <StateBadge tone={daysLeft <= SOON ? 'soon' : 'wait'}>
      {daysLeft === 0 ? t.lastDay(until) : t.due(daysLeft, until)}
    </StateBadge>
  );
}
