import type { ResultOf } from '@graphql-typed-document-node/core';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { Loaded } from '../../graphql/Loaded';
import { paths } from '../../lib/paths';
import type { Clause } from '../../ui/ClauseLink';
import { useMessages } from '../../ui/display';
import { Sheet } from '../../ui/Sheet';
import { ButtonLink } from '../../ui/TextLink';
import { regulationMessages } from './messages';
import { ProvisionText } from './ProvisionText';
import { RuleCard } from './RuleCard';
import classes from './ClauseSheet.module.css';

const ClauseSheetQuery = graphql(`
  query ClauseSheet($id: ID!) {
    regulation(id: $id) {
      id
      notation
      title
      sourceQuality
      provisions {
        id
        anchor
        parentAnchor
        label
        ...ProvisionText_Provision
        rules {
          id
          ...RuleCard_Rule
        }
      }
    }
  }
`);

type Regulation = NonNullable<ResultOf<typeof ClauseSheetQuery>['regulation']>;

interface ClauseSheetProps {
  readonly clause: Clause;
  readonly onClose: () => void;
}

/** The words of a clause and the rules that come from it, beside the page that cites it. */
export function ClauseSheet({ clause, onClose }: ClauseSheetProps) {
  const t = useMessages(regulationMessages);
  return (
    <Sheet open onClose={onClose} title={clause.label}>
      {clause.sourceId && clause.anchor ? (
        <FromRegulation id={clause.sourceId} anchor={clause.anchor} onClose={onClose} />
      ) : (
        <figure className={classes.quote}>
          <figcaption>{t.nationalRule}</figcaption>
          <blockquote>{clause.quote}</blockquote>
        </figure>
      )}
    </Sheet>
  );
}

function FromRegulation({
  id,
  anchor,
  onClose,
}: {
  readonly id: string;
  readonly anchor: string;
  readonly onClose: () => void;
}) {
  const t = useMessages(regulationMessages);
  const [state, refetch] = useQuery({ query: ClauseSheetQuery, variables: { id } });
  return (
    <Loaded state={state} onRetry={refetch}>
      {({ regulation }) =>
        regulation ? (
          <Passage regulation={regulation} anchor={anchor} onClose={onClose} />
        ) : (
          <p>{t.notFound}</p>
        )
      }
    </Loaded>
  );
}

function Passage({
  regulation,
  anchor,
  onClose,
}: {
  readonly regulation: Regulation;
  readonly anchor: string;
  readonly onClose: () => void;
}) {
  const t = useMessages(regulationMessages);
  const cited = regulation.provisions.find((provision) => provision.anchor === anchor);
  const shown = regulation.provisions.filter(
    (provision) => provision.anchor === anchor || provision.parentAnchor === anchor,
  );
  const article = regulation.provisions.find((provision) => provision.anchor === cited?.parentAnchor);
  if (!cited) return <p>{t.notFound}</p>;
  return (
    <div className={classes.passage}>
      <p className={classes.source}>{regulation.title}</p>
      {article && <ProvisionText provision={article} headingOnly />}
      {shown.map((provision) => (
        <ProvisionText key={provision.id} provision={provision} />
      ))}
      <h3>{t.rulesOf}</h3>
      {shown.every((provision) => provision.rules.length === 0) && (
        <p className={classes.source}>{t.noRules}</p>
      )}
      {shown
        .flatMap((provision) => provision.rules)
        .map((rule) => (
          <RuleCard key={rule.id} rule={rule} />
        ))}
      <span onClickCapture={onClose}>
        <ButtonLink to={paths.regulation(regulation.id, anchor)}>{t.openReader}</ButtonLink>
      </span>
    </div>
  );
}
