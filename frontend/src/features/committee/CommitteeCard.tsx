import { graphql, readFragment, type FragmentType } from '../../gql';
import { paths } from '../../lib/paths';
import { useMessages } from '../../ui/display';
import { TextLink } from '../../ui/TextLink';
import classes from './CommitteeCard.module.css';
import { committeeMessages } from './messages';

export const CommitteeCard_Committee = graphql(`
  fragment CommitteeCard_Committee on Committee {
    id
    name
    shortName
    standingAgency {
      id
      name
    }
    regulation {
      id
      notation
    }
    helperTeam {
      id
      name
    }
  }
`);

/** A committee in the list: its name, who stands behind it, and the regulation it works under. */
export function CommitteeCard({
  committee: masked,
}: {
  readonly committee: FragmentType<typeof CommitteeCard_Committee>;
}) {
  const committee = readFragment(CommitteeCard_Committee, masked);
  const t = useMessages(committeeMessages);
  return (
    <li className={classes.card}>
      <p className={classes.short}>{committee.shortName}</p>
      <h2>
        <TextLink to={paths.committee(committee.id)}>{committee.name}</TextLink>
      </h2>
      <dl className={classes.facts}>
        <div>
          <dt>{t.standingAgency}</dt>
          <dd>{committee.standingAgency?.name ?? '–'}</dd>
        </div>
        <div>
          <dt>{t.helperTeam}</dt>
          <dd>
            {committee.helperTeam ? (
              <TextLink to={paths.committee(committee.helperTeam.id)}>{committee.helperTeam.name}</TextLink>
            ) : (
              '–'
            )}
          </dd>
        </div>
        <div>
          <dt>{t.regulation}</dt>
          <dd>
            {committee.regulation ? (
              <TextLink to={paths.regulation(committee.regulation.id)}>
                {committee.regulation.notation}
              </TextLink>
            ) : (
              t.noRegulation
            )}
          </dd>
        </div>
      </dl>
    </li>
  );
}
