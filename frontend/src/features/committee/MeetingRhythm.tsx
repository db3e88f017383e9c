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

interface MeetingRhythmProps {
  readonly rhythm: FragmentType<typeof MeetingRhythm_MeetingRhythm>;
  /** One line at the head of a page, where the overview has the dates and the words of the rule. */
  readonly brief?: boolean;
}

/** How often a body meets, how many days are left for it to do so, and where the regulation says so. */
export function MeetingRhythm({ rhythm: masked, brief = false }: MeetingRhythmProps) {
  const rhythm = readFragment(MeetingRhythm_MeetingRhythm, masked);
  const t = useMessages(figureMessages);
  return (
    <div className={classes.line}>
      <span>{rhythm.often ? t.meets(rhythm.often) : t.meetings}</span>
      <Standing rhythm={rhythm} brief={brief} />
      <span data-brief={brief || undefined}>
        <Citations of={rhythm.citations} />
      </span>
      {!brief && <p className={classes.words}>{rhythm.requirement}</p>}
    </div>
  );
}

interface StandingProps {
  readonly rhythm: Rhythm;
  readonly brief: boolean;
}

function Standing({ rhythm: { state, lastHeldOn, daysLeft, window }, brief }: StandingProps) {
  const t = useMessages(figureMessages);
  const short = t.brief;
  const locale = useLocale();
  if (state === 'NOT_STATED') return <StateBadge tone="info">{t.notStated}</StateBadge>;
  if (!state || !window || daysLeft == null) return null;
  const until = formatDate(window.to, locale);
  const late = lastHeldOn ? t.overdue(-daysLeft, until) : t.never(until);
  const lateInShort = lastHeldOn ? short.overdue(-daysLeft) : short.never;
  if (state === 'OVERDUE') return <StateBadge tone="late">{brief ? lateInShort : late}</StateBadge>;
  if (state === 'MET') return <StateBadge tone="ok">{brief ? short.met : t.met(until, daysLeft)}</StateBadge>;
  if (state === 'WAIVED')
    return <StateBadge tone="info">{brief ? short.waived : t.waived(until)}</StateBadge>;
  const due = daysLeft === 0 ? t.lastDay(until) : t.due(daysLeft, until);
  const dueInShort = daysLeft === 0 ? short.lastDay : short.due(daysLeft);
  return <StateBadge tone={daysLeft <= SOON ? 'soon' : 'wait'}>{brief ? dueInShort : due}</StateBadge>;
}
