import { Link } from '@tanstack/react-router';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { paths } from '../../lib/paths';
import { useMessages } from '../../ui/display';
import { TextLink } from '../../ui/TextLink';
import classes from './CommitteeCard.module.css';
import { committeeMessages } from './messages';

export const CommitteeCard_Committee = graphql(`
  fragment CommitteeCard_Committee on Committee {
    id
    asOf
    name
    shortName
    standingAgency {
      id
      asOf
      name
    }
    regulation {
      id
      notation
    }
    helperTeam {
      id
      asOf
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
        <BodyLink body={committee} />
      </h2>
      <dl className={classes.facts}>
        <div>
          <dt>{t.standingAgency}</dt>
          <dd>{committee.standingAgency?.name ?? '–'}</dd>
        </div>
        <div>
          <dt>{t.helperTeam}</dt>
          <dd>{committee.helperTeam ? <BodyLink body={committee.helperTeam} /> : '–'}</dd>
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

interface BodyLinkProps {
  readonly body: { readonly id: string; readonly name: string; readonly asOf?: string | null };
}

/** To the page of a body, on the day of which the list speaks. */
function BodyLink({ body: { id, name, asOf } }: BodyLinkProps) {
  return (
    <Link to="/ban/$committeeId" params={{ committeeId: id }} search={{ ngay: asOf ?? undefined }}>
      {name}
    </Link>
  );
}
