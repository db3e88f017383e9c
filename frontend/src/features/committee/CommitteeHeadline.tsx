import { graphql, readFragment, type FragmentType } from '../../gql';
import { terms } from '../../graphql/terms';
import { formatDate, legalDay } from '../../lib/dates';
import { paths } from '../../lib/paths';
import { useLocale, useMessages } from '../../ui/display';
import { TextLink } from '../../ui/TextLink';
import classes from './CommitteeHeadline.module.css';
import { compositionOn } from './composition';
import { lifeMessages } from './lifeMessages';
import { MeetingRhythm } from './MeetingRhythm';
import { committeeMessages } from './messages';

const CommitteeHeadline_Committee = graphql(`
  fragment CommitteeHeadline_Committee on Committee {
    id
    asOf
    kind
    shortName
    dissolutionDate
    history {
      kind
      effectiveOn
      decision {
        notation
        issuedOn
      }
    }
    standingAgency {
      id
      name
    }
    regulation {
      id
      notation
    }
    meetingRhythm {
      ...MeetingRhythm_MeetingRhythm
    }
  }
`);

/**
 * The lines under the name of a body: decision, regulation, standing agency, and when it meets. A phone shows what a
 * body is and when it meets; the rest stands in its overview.
 */
export function CommitteeHeadline({
  committee: masked,
}: {
  readonly committee: FragmentType<typeof CommitteeHeadline_Committee>;
}) {
  const committee = readFragment(CommitteeHeadline_Committee, masked);
  const { asOf, kind, shortName, dissolutionDate, history, regulation, standingAgency } = committee;
  const t = useMessages(committeeMessages);
  const { committeeKind } = useMessages(terms);
  const { decisionKind } = useMessages(lifeMessages);
  const day = asOf ?? legalDay(new Date());
  const composing = compositionOn(history, day);
  const locale = useLocale();
  return (
    <div className={classes.head}>
      <ul className={classes.line}>
        {/* a task force is one, too: its name says what it is called */}
        {kind !== 'STEERING_COMMITTEE' && <li>{committeeKind[kind]}</li>}
        <li data-wide>{shortName}</li>
        {composing?.decision && (
          <li data-wide>
            {t.decisionOn(composing.decision.notation, formatDate(composing.decision.issuedOn, locale))}
            {composing.kind === 'RECONSTITUTION' && ` (${decisionKind.RECONSTITUTION.toLocaleLowerCase()})`}
          </li>
        )}
        {dissolutionDate && <li>{t.endedOn(formatDate(dissolutionDate, locale))}</li>}
        {regulation && (
          <li data-wide>
            {t.regulation} <TextLink to={paths.regulation(regulation.id)}>{regulation.notation}</TextLink>
          </li>
        )}
        {standingAgency && (
          <li data-wide>
            {t.standingAgency}: {standingAgency.name}
          </li>
        )}
      </ul>
      {committee.meetingRhythm && <MeetingRhythm rhythm={committee.meetingRhythm} brief />}
    </div>
  );
}
