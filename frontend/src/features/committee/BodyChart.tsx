import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { paths } from '../../lib/paths';
import { useMessages } from '../../ui/display';
import { TextLink } from '../../ui/TextLink';
import classes from './BodyChart.module.css';
import { BodyBox } from './BodyBox';
import { chartMessages } from './chartMessages';

/** All levels there are: groups stand under a subcommittee or a team, and nothing stands under a group. */
const BodyChart_Committee = graphql(`
  fragment BodyChart_Committee on Committee {
    id
    asOf
    standingAgency {
      id
      asOf
      name
    }
    ...BodyBox_Committee
    bodies {
      id
      asOf
      ...BodyBox_Committee
      bodies {
        id
        asOf
        ...BodyBox_Committee
      }
    }
  }
`);

/**
 * A body with its standing agency and all that stands under it, drawn with lines. It is a list in lists, so that it
 * reads well to who does not see the lines; on a phone it is drawn as that, too.
 */
export function BodyChart({ of }: { readonly of: FragmentType<typeof BodyChart_Committee> }) {
  const top = readFragment(BodyChart_Committee, of);
  const t = useMessages(chartMessages);
  return (
    <section className={classes.frame} aria-label={t.tree}>
      <ul className={classes.top}>
        <li>
          <BodyBox body={top} />
          <ul className={classes.branches}>
            {top.standingAgency && (
              <Branch>
                <div className={classes.box} data-kind="AGENCY">
                  <p className={classes.kind}>{t.standingAgency}</p>
                  <p className={classes.name}>
                    <TextLink to={paths.committeePart(top.id, null, top.asOf)}>
                      {top.standingAgency.name}
                    </TextLink>
                  </p>
                </div>
              </Branch>
            )}
            {top.bodies.map((body) => (
              <Branch key={body.id}>
                <BodyBox body={body} />
                {body.bodies.length > 0 && (
                  <ul className={classes.twigs}>
                    {body.bodies.map((under) => (
                      <Branch key={under.id}>
                        <BodyBox body={under} />
                      </Branch>
                    ))}
                  </ul>
                )}
              </Branch>
            ))}
          </ul>
        </li>
      </ul>
      {top.bodies.length === 0 && <p className={classes.alone}>{t.alone}</p>}
    </section>
  );
}

/** What hangs on a line. */
function Branch({ children }: { readonly children: ReactNode }) {
  return <li className={classes.branch}>{children}</li>;
}
