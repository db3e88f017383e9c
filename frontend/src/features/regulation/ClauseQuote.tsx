import type { ProposedRules_PreviewFragment } from '../../gql/graphql';
import { citationOf, type RuleDraft } from './ruleDrafts';
import classes from './ProposedRules.module.css';

interface ClauseQuoteProps {
  readonly phrase: RuleDraft['phrases'][number];
  readonly provisions: ProposedRules_PreviewFragment['provisions'];
}

/** The words of a clause with the phrase marked that a rule was read from; nothing where the text has no such clause. */
export function ClauseQuote({ phrase: { anchor, start, end }, provisions }: ClauseQuoteProps) {
  const provision = provisions.find((each) => each.anchor === anchor);
  if (!provision) return null;
  const { text } = provision;
  return (
    <blockquote className={classes.clause}>
      <cite>{citationOf(provision, provisions)}</cite>
      <p lang="vi">
        {text.slice(0, start ?? 0)}
        <mark>{text.slice(start ?? 0, end ?? undefined)}</mark>
        {text.slice(end ?? text.length)}
      </p>
    </blockquote>
  );
}
