import { graphql, readFragment, type FragmentType } from '../../gql';
import type { CommitteeKind } from '../../gql/graphql';
import { terms } from '../../graphql/terms';
import { formatDate, legalDay } from '../../lib/dates';
import { paths } from '../../lib/paths';
import { useLocale, useMessages } from '../../ui/display';
import { TextLink } from '../../ui/TextLink';
import classes from './CommitteeHeadline.module.css';
import { lifeMessages } from './lifeMessages';
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
      rules {
        id
        type
        explanation
        parameters {
          name
          codes
        }
      }
    }
  }
`);

/** What a regulation calls the body in its rules. */
const BODY_IN_RULES: Record<CommitteeKind, string> = {
  STEERING_COMMITTEE: 'COMMITTEE',
  SUBCOMMITTEE: 'GROUP',
  HELPER_TEAM: 'HELPER',
  WORKING_GROUP: 'GROUP',
  STANDING_SECTION: 'SECTION',
  EXPERT_GROUP: 'GROUP',
  SUPPORT_UNIT: 'GROUP',
};

/** Decisions on which the composition of a body rests. */
const COMPOSING = new Set(['ESTABLISHMENT', 'RECONSTITUTION']);

/** The lines under the name of a body: decision, regulation, standing agency, and how often it meets. */
export function CommitteeHeadline({
  committee: masked,
}: {
  readonly committee: FragmentType<typeof CommitteeHeadline_Committee>;
}) {
  const { asOf, kind, shortName, dissolutionDate, history, regulation, standingAgency } = readFragment(
    CommitteeHeadline_Committee,
    masked,
  );
  const t = useMessages(committeeMessages);
  const { committeeKind } = useMessages(terms);
  const { decisionKind } = useMessages(lifeMessages);
  const day = asOf ?? legalDay(new Date());
  const composing = history.findLast(
    ({ kind: did, effectiveOn }) => COMPOSING.has(did) && effectiveOn <= day,
  );
  const locale = useLocale();
  const cadence = regulation?.rules.find(
    ({ type, parameters }) =>
      type === 'MEETING_CADENCE' &&
      parameters.some(({ name, codes }) => name === 'body' && codes.includes(BODY_IN_RULES[kind])),
  );
  return (
    <>
      <ul className={classes.line}>
        <li>{committeeKind[kind]}</li>
        <li>{shortName}</li>
        {composing?.decision && (
          <li>
            {t.decisionOn(composing.decision.notation, formatDate(composing.decision.issuedOn, locale))}
            {composing.kind === 'RECONSTITUTION' && ` (${decisionKind.RECONSTITUTION.toLocaleLowerCase()})`}
          </li>
        )}
        {dissolutionDate && <li>{t.endedOn(formatDate(dissolutionDate, locale))}</li>}
        {regulation && (
          <li>
            {t.regulation} <TextLink to={paths.regulation(regulation.id)}>{regulation.notation}</TextLink>
          </li>
        )}
        {standingAgency && (
          <li>
            {t.standingAgency}: {standingAgency.name}
          </li>
        )}
      </ul>
      {cadence && <p className={classes.cadence}>{cadence.explanation}</p>}
    </>
  );
}
