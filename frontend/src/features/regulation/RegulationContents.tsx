import type { ReactNode } from 'react';
import { paths } from '../../lib/paths';
import { useMessages } from '../../ui/display';
import { TextLink } from '../../ui/TextLink';
import { regulationMessages } from './messages';
import classes from './RegulationReader.module.css';

interface Entry {
  readonly id: string;
  readonly anchor: string;
  readonly kind: string;
  readonly parentAnchor?: string | null;
  readonly number: string;
  readonly label: string;
  readonly heading?: string | null;
  readonly rules: readonly unknown[];
}

interface RegulationContentsProps {
  readonly regulationId: string;
  readonly provisions: readonly Entry[];
  readonly current: string;
  /** What stands behind an article or a clause, told which anchors are within it. */
  readonly behind: (isWithinIt: (anchor: string) => boolean) => ReactNode;
}

const LISTED = new Set(['DECISION_ARTICLE', 'CHAPTER', 'ARTICLE']);

/** Chapters and articles as links, with the clauses of the one that is read; an article tells how many rules come from it. */
export function RegulationContents({ regulationId, provisions, current, behind }: RegulationContentsProps) {
  const t = useMessages(regulationMessages);
  const rulesIn = countRules(provisions);
  return (
    <details className={classes.contents} open={!matchMedia('(max-width: 64em)').matches}>
      <summary>{t.contents}</summary>
      <nav aria-label={t.contents}>
        <ul>
          {provisions
            .filter((provision) => LISTED.has(provision.kind))
            .map((provision) => (
              <li key={provision.id} data-kind={provision.kind}>
                <TextLink
                  to={paths.regulation(regulationId, provision.anchor)}
                  className={isWithin(current, provision.anchor) ? classes.here : undefined}
                >
                  {provision.label}
                  {provision.heading && `. ${provision.heading}`}
                  {(rulesIn.get(provision.anchor) ?? 0) > 0 && (
                    <span className={classes.count}>
                      {' '}
                      · {t.ruleCount(rulesIn.get(provision.anchor) ?? 0)}
                    </span>
                  )}
                  {provision.kind !== 'CHAPTER' && behind((anchor) => isWithin(anchor, provision.anchor))}
                </TextLink>
                {provision.kind === 'ARTICLE' && isWithin(current, provision.anchor) && (
                  <ul>
                    {provisions
                      .filter(
                        ({ kind, parentAnchor }) => kind === 'CLAUSE' && parentAnchor === provision.anchor,
                      )
                      .map((clause) => (
                        <li key={clause.id}>
                          <TextLink
                            to={paths.regulation(regulationId, clause.anchor)}
                            className={isWithin(current, clause.anchor) ? classes.here : undefined}
                          >
                            {t.clauseNumber(clause.number)}
                            {behind((anchor) => isWithin(anchor, clause.anchor))}
                          </TextLink>
                        </li>
                      ))}
                  </ul>
                )}
              </li>
            ))}
        </ul>
      </nav>
    </details>
  );
}

/** `d14k3` is within `d14`, `d140` is not. */
function isWithin(anchor: string, outer: string): boolean {
  return anchor === outer || (anchor.startsWith(outer) && !/\d/.test(anchor.charAt(outer.length)));
}

/** Rules of an article and of everything below it. */
function countRules(provisions: readonly Entry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let article = '';
  for (const provision of provisions) {
    if (LISTED.has(provision.kind)) article = provision.anchor;
    counts.set(article, (counts.get(article) ?? 0) + provision.rules.length);
  }
  return counts;
}
