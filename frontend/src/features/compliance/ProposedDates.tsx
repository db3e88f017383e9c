import { useQuery } from 'urql';
import { graphql } from '../../gql';
import type { MeetingKind } from '../../gql/graphql';
import { Citations } from '../../graphql/Citations';
import { Loaded } from '../../graphql/Loaded';
import { formatDateTime } from '../../lib/dates';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { useLocale, useMessages } from '../../ui/display';
import { StateBadge } from '../../ui/StateBadge';
import { Why } from '../../ui/Why';
import classes from './compliance.module.css';
import { complianceMessages } from './messages';

const ProposedDatesQuery = graphql(`
  query ProposedDates($committeeId: ID!, $kind: MeetingKind!) {
    proposedMeetingDates(committeeId: $committeeId, kind: $kind, first: 3) {
      window {
        from
      }
      requirement
      citations {
        ...CitationFields
      }
      dates {
        startsAt
        isInWindow
        reasons
        memberCount
        busyMembers {
          id
        }
      }
    }
  }
`);

interface ProposedDatesProps {
  readonly committeeId: string | null;
  readonly kind: MeetingKind;
  /** The date chosen so far. */
  readonly value: string | null;
  readonly onChoose: (startsAt: string) => void;
}

/** Dates on which the body may meet, each with why; one click takes a date over. */
export function ProposedDates({ committeeId, kind, value, onChoose }: ProposedDatesProps) {
  const t = useMessages(complianceMessages);
  const locale = useLocale();
  const [state, refetch] = useQuery({
    query: ProposedDatesQuery,
    variables: { committeeId: committeeId ?? '', kind },
    pause: committeeId === null,
    requestPolicy: 'cache-and-network',
  });
  const none = <p className={classes.quiet}>{t.noDates}</p>;
  return (
    <Card title={t.suggestions}>
      {committeeId === null ? (
        <p className={classes.quiet}>{t.suggestionsHint}</p>
      ) : (
        <Loaded state={state} missing={none} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
          {({ proposedMeetingDates: proposals }) => (
            <div className={classes.page}>
              {proposals && (
                <p className={classes.quiet}>
                  {proposals.requirement} <Citations of={proposals.citations} />
                </p>
              )}
              {proposals?.dates.length ? (
                <ul className={classes.items}>
                  {proposals.dates.map((date) => {
                    const moment = formatDateTime(date.startsAt, locale);
                    const chosen = value !== null && Date.parse(value) === Date.parse(date.startsAt);
                    return (
                      <li key={date.startsAt} className={classes.item}>
                        <p className={classes.head}>
                          <strong>{moment}</strong>
                          {proposals.window && (
                            <StateBadge tone={date.isInWindow ? 'ok' : 'soon'}>
                              {date.isInWindow ? t.inWindow : t.pastWindow}
                            </StateBadge>
                          )}
                          <StateBadge tone={date.busyMembers.length === 0 ? 'ok' : 'soon'}>
                            {date.busyMembers.length === 0
                              ? t.allFree
                              : t.busy(date.busyMembers.length, date.memberCount)}
                          </StateBadge>
                        </p>
                        <Why>
                          <ul>
                            {date.reasons.map((reason) => (
                              <li key={reason}>{reason}</li>
                            ))}
                          </ul>
                        </Why>
                        {chosen ? (
                          <p role="status">{t.used}</p>
                        ) : (
                          <Button aria-label={t.useDate(moment)} onClick={() => onChoose(date.startsAt)}>
                            {t.use}
                          </Button>
                        )}
                      </li>
                    );
                  })}
                </ul>
              ) : (
                none
              )}
            </div>
          )}
        </Loaded>
      )}
    </Card>
  );
}
