import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { KINDS_UNDER } from '../../features/committee/bodies';
import { chartMessages } from '../../features/committee/chartMessages';
import { CommitteeHeadline } from '../../features/committee/CommitteeHeadline';
import { committeeMessages } from '../../features/committee/messages';
import { paths } from '../../lib/paths';
import buttonClasses from '../../ui/Button.module.css';
import { useMessages } from '../../ui/display';
import { ChartIcon } from '../../ui/icons';
import { PageHeader } from '../../ui/PageHeader';
import { ButtonLink, TextLink } from '../../ui/TextLink';
import classes from './CommitteePage.module.css';
import type { CommitteeTabProps } from './tabProps';

interface CommitteeHeaderProps extends Pick<CommitteeTabProps, 'committee'> {
  /** Chooses the day of which the page speaks. */
  readonly day: ReactNode;
}

/** What the page is about, in so few lines that a phone shows the open part below it. */
export function CommitteeHeader({ committee, day }: CommitteeHeaderProps) {
  const t = useMessages(committeeMessages);
  const chart = useMessages(chartMessages);
  return (
    <PageHeader
      title={committee.name}
      back={<TextLink to={paths.committees}>{t.title}</TextLink>}
      below={
        <>
          <CommitteeHeadline committee={committee} />
          <div className={classes.bar}>
            <div className={classes.links}>
              <Link
                to="/hop"
                search={{ xem: 'upcoming', ban: committee.id }}
                className={buttonClasses.button}
                data-kind="secondary"
              >
                {t.meetings}
              </Link>
              {committee.kind in KINDS_UNDER && (
                <ButtonLink to={paths.committeeChart(committee.id, committee.asOf)}>
                  <ChartIcon />
                  {chart.open}
                </ButtonLink>
              )}
              {committee.viewerCanReadAuditLog && (
                <ButtonLink to={paths.committeeTrail(committee.id)}>{t.trail}</ButtonLink>
              )}
              {committee.regulation && (
                <ButtonLink to={paths.regulation(committee.regulation.id)} kind="primary">
                  {t.readRegulation}
                </ButtonLink>
              )}
            </div>
            {day}
          </div>
        </>
      }
    />
  );
}
