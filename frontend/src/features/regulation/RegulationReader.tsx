import type { ResultOf } from '@graphql-typed-document-node/core';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../../gql';
import type { RuleType } from '../../gql/graphql';
import { foldVietnamese } from '../../lib/text';
import { paths } from '../../lib/paths';
import { useMessages } from '../../ui/display';
import { TextField } from '../../ui/fields';
import { LinkIcon } from '../../ui/icons';
import { TextLink } from '../../ui/TextLink';
import { ConflictRemark } from './ConflictRemark';
import { CompleteDialog, type OpenParameter } from './drafting/CompleteDialog';
import { regulationMessages } from './messages';
import { ProvisionText } from './ProvisionText';
import { RegulationContents } from './RegulationContents';
import classes from './RegulationReader.module.css';
import { RuleCard } from './RuleCard';

export const RegulationReader_Regulation = graphql(`
  fragment RegulationReader_Regulation on Regulation {
    id
    version
    viewerCanComplete
    rules {
      id
      type
      ...RuleCard_Rule
    }
    provisions {
      id
      anchor
      parentAnchor
      kind
      number
      heading
      text
      label
      ...ProvisionText_Provision
      rules {
        id
        type
        ...RuleCard_Rule
      }
    }
    conflicts {
      code
      citations {
        anchor
        regulation {
          id
        }
      }
      ...ConflictRemark_Conflict
    }
  }
`);

type Regulation = ResultOf<typeof RegulationReader_Regulation>;
type Provision = Regulation['provisions'][number];

/** The remarks of each clause by its anchor; under nothing those of which no clause is in the text. */
function remarksByAnchor({ id, provisions, conflicts }: Regulation) {
  const known = new Set(provisions.map((provision) => provision.anchor));
  const remarks = new Map<string, Regulation['conflicts'][number][]>();
  for (const conflict of conflicts) {
    const cited = conflict.citations
      .filter((citation) => citation.regulation?.id === id)
      .map((citation) => citation.anchor ?? '')
      .filter((anchor) => known.has(anchor));
    for (const anchor of new Set(cited.length > 0 ? cited : [''])) {
      remarks.set(anchor, [...(remarks.get(anchor) ?? []), conflict]);
    }
  }
  return remarks;
}

/** Those whose words contain the search, and what they stand in, so that a hit keeps its place. */
function matching(provisions: readonly Provision[], search: string): readonly Provision[] {
  const wanted = foldVietnamese(search.trim());
  if (wanted === '') return provisions;
  const byAnchor = new Map(provisions.map((provision) => [provision.anchor, provision]));
  const kept = new Set<string>();
  for (const provision of provisions) {
    const words = [provision.label, provision.heading, provision.text].filter(Boolean).join(' ');
    if (!foldVietnamese(words).includes(wanted)) continue;
    let at: Provision | undefined = provision;
    while (at && !kept.has(at.anchor)) {
      kept.add(at.anchor);
      at = at.parentAnchor ? byAnchor.get(at.parentAnchor) : undefined;
    }
  }
  return provisions.filter((provision) => kept.has(provision.anchor));
}

interface RegulationReaderProps {
  readonly regulation: FragmentType<typeof RegulationReader_Regulation>;
  /** The clause the address asks for, `d14k3`. */
  readonly anchor: string;
  /** What stands under a rule of a clause, such as how it was kept. */
  readonly underRule: (anchor: string, type: RuleType) => ReactNode;
  /** What stands behind an article or a clause in the contents. */
  readonly behind: (isWithinIt: (anchor: string) => boolean) => ReactNode;
}

/** The text with its contents at the left and, beside each clause, the rules the system applies from it. */
export function RegulationReader({ regulation: masked, anchor, underRule, behind }: RegulationReaderProps) {
  const regulation = readFragment(RegulationReader_Regulation, masked);
  const t = useMessages(regulationMessages);
  const [search, setSearch] = useState('');
  const [completing, setCompleting] = useState<OpenParameter | null>(null);
  const shown = useMemo(() => matching(regulation.provisions, search), [regulation.provisions, search]);

  // of a text known from a summary, no rule has a clause to stand beside
  const placed = new Set(regulation.provisions.flatMap(({ rules }) => rules.map(({ id }) => id)));
  const unplaced = regulation.rules.filter(({ id }) => !placed.has(id));
  const remarks = useMemo(() => remarksByAnchor(regulation), [regulation]);

  useEffect(() => {
    // The text arrives after the navigation, so the browser's own jump to the fragment came too early.
    if (anchor) document.getElementById(anchor)?.scrollIntoView({ block: 'start' });
  }, [anchor]);

  return (
    <div className={classes.reader}>
      <aside className={classes.side}>
        <TextField label={t.findInText} type="search" value={search} onChange={setSearch} />
        <p role="status" className={classes.found}>
          {search.trim() !== '' && t.found(shown.length)}
        </p>
        <RegulationContents
          regulationId={regulation.id}
          provisions={regulation.provisions}
          current={anchor}
          behind={behind}
        />
      </aside>
      <article className={classes.text} aria-label={t.text}>
        {remarks.get('')?.map((conflict) => (
          <ConflictRemark key={conflict.code} conflict={conflict} />
        ))}
        {unplaced.length > 0 && (
          <section aria-label={t.rulesOf} className={classes.alone}>
            <h2>{t.rulesOf}</h2>
            {unplaced.map((rule) => (
              <RuleCard
                key={rule.id}
                rule={rule}
                onComplete={
                  regulation.viewerCanComplete
                    ? (parameter) => setCompleting({ ...parameter, anchor: '' })
                    : undefined
                }
              />
            ))}
          </section>
        )}
        {shown.map((provision) => (
          <section
            key={provision.id}
            id={provision.anchor}
            className={classes.provision}
            data-kind={provision.kind}
            data-current={provision.anchor === anchor || undefined}
          >
            <div className={classes.words}>
              <ProvisionText provision={provision} />
              <TextLink
                to={paths.regulation(regulation.id, provision.anchor)}
                className={classes.anchor}
                title={t.copyLink(provision.label)}
              >
                <LinkIcon size={1} />
                <span className="sr-only">{t.copyLink(provision.label)}</span>
              </TextLink>
            </div>
            {(provision.rules.length > 0 || remarks.has(provision.anchor)) && (
              <div className={classes.beside}>
                {provision.rules.length > 0 && (
                  <div
                    className={classes.beside}
                    role="group"
                    aria-label={`${t.rulesOf}: ${provision.label}`}
                  >
                    {provision.rules.map((rule) => (
                      <RuleCard
                        key={rule.id}
                        rule={rule}
                        onComplete={
                          regulation.viewerCanComplete
                            ? (parameter) => setCompleting({ ...parameter, anchor: provision.anchor })
                            : undefined
                        }
                      >
                        {underRule(provision.anchor, rule.type)}
                      </RuleCard>
                    ))}
                  </div>
                )}
                {remarks.get(provision.anchor)?.map((conflict) => (
                  <ConflictRemark key={conflict.code} conflict={conflict} />
                ))}
              </div>
            )}
          </section>
        ))}
      </article>
      {completing && (
        <CompleteDialog
          parameter={completing}
          expectedVersion={regulation.version}
          clauses={regulation.provisions}
          onClose={() => setCompleting(null)}
        />
      )}
    </div>
  );
}
