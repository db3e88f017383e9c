import { RuleCard } from '../../features/regulation/RuleCard';
import { graphql, readFragment, type FragmentType } from '../../gql';
import { Citations } from '../../graphql/Citations';
import classes from './RuleInWords.module.css';

const RuleInWords_Rule = graphql(`
  fragment RuleInWords_Rule on Rule {
    id
    citations {
      label
      quote
      ...CitationFields
    }
    ...RuleCard_Rule
  }
`);

/** A rule with the words of each clause it comes from, where they are known. */
export function RuleInWords({ rule: masked }: { readonly rule: FragmentType<typeof RuleInWords_Rule> }) {
  const rule = readFragment(RuleInWords_Rule, masked);
  return (
    <RuleCard rule={rule}>
      {rule.citations.map((citation) => (
        <figure key={citation.label} className={classes.clause}>
          {citation.quote && <blockquote lang="vi">“{citation.quote}”</blockquote>}
          <figcaption>
            <Citations of={[citation]} />
          </figcaption>
        </figure>
      ))}
    </RuleCard>
  );
}
