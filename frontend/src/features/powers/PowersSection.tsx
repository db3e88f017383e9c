import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { Citations } from '../../graphql/Citations';
import { Button } from '../../ui/Button';
import { useMessages } from '../../ui/display';
import { EmptyState } from '../../ui/states';
import { ActingDialog } from './ActingDialog';
import { DelegateDialog } from './DelegateDialog';
import { EntrustingPeople_Membership } from './entrustingPeople';
import { EntrustmentTable } from './EntrustmentTable';
import { powersMessages } from './messages';
import classes from './powers.module.css';
import { Remarks, type Remarks_Finding } from '../../graphql/Remarks';
import { RightsTable } from './RightsTable';

export const PowersSection_Committee = graphql(`
  fragment PowersSection_Committee on Committee {
    id
    name
    viewerCanEntrust
    rights(asOf: $asOf) {
      ...RightsTable_CommitteeRight
    }
    actingRule(asOf: $asOf) {
      stated
      actors
      citations {
        ...CitationFields
      }
    }
    entrustments(asOf: $asOf) {
      id
      ...EntrustmentTable_Entrustment
    }
    members {
      id
      ...EntrustingPeople_Membership
    }
  }
`);

interface PowersSectionProps {
  readonly committee: FragmentType<typeof PowersSection_Committee>;
  /** Members of the other half of the committee, to whom something may be entrusted as well. */
  readonly others: readonly FragmentType<typeof EntrustingPeople_Membership>[];
}

/** Who may do what in a body, and who does it for others. */
export function PowersSection({ committee: masked, others }: PowersSectionProps) {
  const committee = readFragment(PowersSection_Committee, masked);
  const t = useMessages(powersMessages);
  const [asked, setAsked] = useState<'delegate' | 'acting' | null>(null);
  const [remarks, setRemarks] = useState<readonly FragmentType<typeof Remarks_Finding>[]>([]);
  const people = [...committee.members, ...others].map((each) =>
    readFragment(EntrustingPeople_Membership, each),
  );
  const dialog = { people, onRemarks: setRemarks, onClose: () => setAsked(null) };
  return (
    <>
      <section className={classes.section} aria-label={t.entrustments}>
        <header>
          <div>
            <h2>{t.entrustments}</h2>
            <p className={classes.quiet}>{t.entrustmentsHint}</p>
          </div>
          {committee.viewerCanEntrust && (
            <div className={classes.acts}>
              <Button onClick={() => setAsked('delegate')}>{t.delegate}</Button>
              <Button onClick={() => setAsked('acting')}>{t.record}</Button>
            </div>
          )}
        </header>
        <Remarks of={remarks} />
        {committee.entrustments.length === 0 ? (
          <EmptyState title={t.none}>{t.noneText}</EmptyState>
        ) : (
          <EntrustmentTable caption={t.entrustments} entrustments={committee.entrustments} />
        )}
        <p className={classes.absence}>
          {t.absent}: {committee.actingRule.stated ? committee.actingRule.actors.join(', ') : t.notStated}{' '}
          <Citations of={committee.actingRule.citations} />
        </p>
      </section>
      <section className={classes.section} aria-label={t.rights}>
        <header>
          <div>
            <h2>{t.rights}</h2>
            <p className={classes.quiet}>
              {t.rightsHint} {t.headByDefault}
            </p>
          </div>
        </header>
        <RightsTable caption={t.rights} rights={committee.rights} />
      </section>
      {asked === 'delegate' && <DelegateDialog {...dialog} />}
      {asked === 'acting' && <ActingDialog {...dialog} />}
    </>
  );
}
