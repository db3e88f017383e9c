import type { ResultOf } from '@graphql-typed-document-node/core';
import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { terms } from '../../graphql/terms';
import { formatDate, legalDay } from '../../lib/dates';
import { paths } from '../../lib/paths';
import { useLocale, useMessages } from '../../ui/display';
import { TextLink } from '../../ui/TextLink';
import classes from './CommitteeFacts.module.css';
import { compositionOn } from './composition';
import { figureMessages } from './figureMessages';
import { lifeMessages } from './lifeMessages';
import { MeetingRhythm } from './MeetingRhythm';
import { committeeMessages } from './messages';
import { RecordFigures } from './RecordFigures';

export const CommitteeFacts_Committee = graphql(`
  fragment CommitteeFacts_Committee on Committee {
    id
    asOf
    shortName
    establishedBy {
      notation
      issuedOn
      issuer
    }
    history {
      kind
      effectiveOn
      decision {
        notation
        issuedOn
        issuer
      }
    }
    meetingRhythm {
      ...MeetingRhythm_MeetingRhythm
    }
    parent {
      id
      asOf
      name
    }
    helperTeam {
      id
      asOf
      name
    }
    agencyRoles {
      role
      agency {
        id
        asOf
        name
      }
    }
    regulation {
      id
      notation
      title
    }
    figures {
      ...RecordFigures_RecordFigures
    }
  }
`);

type Decision = NonNullable<ResultOf<typeof CommitteeFacts_Committee>['establishedBy']>;

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** On what a body rests: decision, regulation, agencies, the team that helps it; and what can be counted of it. */
export function CommitteeFacts({
  committee: masked,
}: {
  readonly committee: FragmentType<typeof CommitteeFacts_Committee>;
}) {
  const committee = readFragment(CommitteeFacts_Committee, masked);
  const t = useMessages(committeeMessages);
  const { agencyRole } = useMessages(terms);
  const locale = useLocale();
  const { inYear } = useMessages(figureMessages);
  const { decisionKind } = useMessages(lifeMessages);
  const { establishedBy, parent, helperTeam, regulation, meetingRhythm, figures } = committee;
  const composed = compositionOn(committee.history, committee.asOf ?? legalDay(new Date()));
  const told = ({ notation, issuedOn, issuer }: Decision) =>
    t.decisionOf(notation, formatDate(issuedOn, locale), issuer);
  return (
    <dl className={classes.facts}>
      <Fact name={t.called}>{committee.shortName}</Fact>
      {establishedBy && <Fact name={t.established}>{told(establishedBy)}</Fact>}
      {composed?.kind === 'RECONSTITUTION' && composed.decision && (
        <Fact name={decisionKind.RECONSTITUTION}>{told(composed.decision)}</Fact>
      )}
      <Fact name={t.regulation}>
        {regulation ? (
          <TextLink to={paths.regulation(regulation.id)}>{regulation.notation}</TextLink>
        ) : (
          t.noRegulation
        )}
      </Fact>
      {committee.agencyRoles.map(({ role, agency }) => (
        <Fact key={`${role} ${agency.id}`} name={agencyRole[role]}>
          {agency.name}
        </Fact>
      ))}
      {parent && (
        <Fact name={t.parent}>
          <TextLink to={paths.committee(parent.id)}>{parent.name}</TextLink>
        </Fact>
      )}
      {helperTeam && (
        <Fact name={t.helperTeam}>
          <TextLink to={paths.committee(helperTeam.id)}>{helperTeam.name}</TextLink>
        </Fact>
      )}
      {meetingRhythm && (
        <Fact name={t.rhythm}>
          <MeetingRhythm rhythm={meetingRhythm} />
        </Fact>
      )}
      {figures && (
        <Fact name={inYear}>
          <RecordFigures of={figures} />
        </Fact>
      )}
    </dl>
  );
}
