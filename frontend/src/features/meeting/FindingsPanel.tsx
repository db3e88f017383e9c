import { graphql, readFragment, type FragmentType } from '../../gql';
import { Citations } from '../../graphql/Citations';
import { ruleTerms } from '../../graphql/ruleTerms';
import { useMessages } from '../../ui/display';
import { StateBadge } from '../../ui/StateBadge';
import classes from './meeting.module.css';
import { conveningMessages } from './conveningMessages';

export const FindingsPanel_Finding = graphql(`
  fragment FindingsPanel_Finding on Finding {
    severity
    message
    citations {
      ...CitationFields
    }
    decidedBy
    wayOut
  }
`);

const TONES = { BLOCK: 'late', WARN: 'soon', INFO: 'info' } as const;

/** What the rules say: each finding with its clause, who can decide and the way out. */
export function FindingsPanel({
  findings,
}: {
  readonly findings: readonly FragmentType<typeof FindingsPanel_Finding>[];
}) {
  const t = useMessages(conveningMessages);
  const { severity } = useMessages(ruleTerms);
  return (
    <ul className={classes.findings}>
      {findings.map((masked, index) => {
        const finding = readFragment(FindingsPanel_Finding, masked);
        return (
          <li key={index}>
            <StateBadge tone={TONES[finding.severity]}>{severity[finding.severity]}</StateBadge>
            <div>
              <p>{finding.message}</p>
              <Citations of={finding.citations} />
              {finding.decidedBy.length > 0 && (
                <p className={classes.quiet}>
                  {t.decidedBy}: {finding.decidedBy.join(', ')}
                </p>
              )}
              {finding.wayOut && (
                <p className={classes.quiet}>
                  {t.wayOut}: {finding.wayOut}
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
