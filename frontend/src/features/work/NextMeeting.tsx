import { graphql, readFragment, type FragmentType } from '../../gql';
import { terms } from '../../graphql/terms';
import { formatDate, formatTime, formatWeekday } from '../../lib/dates';
import { paths } from '../../lib/paths';
import { useLocale, useMessages } from '../../ui/display';
import { PaperIcon, PersonIcon, PlaceIcon } from '../../ui/icons';
import { StateBadge } from '../../ui/StateBadge';
import { ButtonLink } from '../../ui/TextLink';
import { workMessages } from './messages';
import classes from './NextMeeting.module.css';

export const NextMeeting_Meeting = graphql(`
  fragment NextMeeting_Meeting on Meeting {
    id
    title
    startsAt
    place
    committee {
      id
      shortName
    }
    presidingMember {
      id
      person {
        id
        fullName
      }
    }
    papers {
      id
    }
    viewerInvitation {
      id
      response
    }
  }
`);

/** The next meeting the viewer is invited to, with what they answered. */
export function NextMeeting({
  meeting: masked,
}: {
  readonly meeting: FragmentType<typeof NextMeeting_Meeting> | null | undefined;
}) {
  const meeting = readFragment(NextMeeting_Meeting, masked);
  const t = useMessages(workMessages);
  const { response } = useMessages(terms);
  const locale = useLocale();
  if (!meeting) return <p className={classes.none}>{t.noMeeting}</p>;
  const answer = meeting.viewerInvitation?.response;
  return (
    <section className={classes.card} aria-label={t.nextMeeting}>
      <p className={classes.when}>
        <span className={classes.time}>{formatTime(meeting.startsAt, locale)}</span>
        <time dateTime={meeting.startsAt}>
          {formatWeekday(meeting.startsAt, locale)} <br />
          {formatDate(meeting.startsAt, locale)}
        </time>
      </p>
      <div className={classes.what}>
        <p className={classes.over}>
          {t.nextMeeting} · {meeting.committee.shortName}
        </p>
        <h2>{meeting.title}</h2>
        <ul className={classes.facts}>
          {meeting.place && (
            <li>
              <PlaceIcon />
              {meeting.place}
            </li>
          )}
          {meeting.presidingMember && (
            <li>
              <PersonIcon />
              {t.presides}: {meeting.presidingMember.person.fullName}
            </li>
          )}
          <li>
            <PaperIcon />
            {t.papers(meeting.papers.length)}
          </li>
        </ul>
      </div>
      <div className={classes.act}>
        {answer && (
          <StateBadge tone={answer === 'PENDING' ? 'soon' : answer === 'ATTENDING' ? 'ok' : 'info'}>
            {response[answer]}
          </StateBadge>
        )}
        <ButtonLink to={paths.meeting(meeting.id)} kind="primary">
          {t.openMeeting}
        </ButtonLink>
      </div>
    </section>
  );
}
