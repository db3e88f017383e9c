import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../../../gql';
import { fieldAt, type RuleDraft } from '../ruleDrafts';

export const RegulationDraft_Draft = graphql(`
  fragment RegulationDraft_Draft on RegulationDraft {
    id
    version
    state
    origin
    number
    symbol
    title
    issuedOn
    issuer
    effectiveFrom
    supersedes
    sourceQuality
    sourceText
    committee {
      id
      name
    }
    base {
      id
      notation
    }
    regulation {
      id
      notation
    }
    provisions {
      kind
      number
      heading
      text
      anchor
      parentAnchor
      label
    }
    rules {
      code
      state
      type
      severity
      explanation
      confidence
      sourceQuality
      validFrom
      validTo
      parameters {
        name
        label
        value
        codes
      }
      phrases {
        label
        anchor
        start
        end
        quote
      }
    }
    problems {
      kind
      isBlocking
      message
      ruleCode
      otherCodes
      anchor
      line
      field
      cases {
        id
        title
        on
      }
    }
    adoption {
      isDirect
      viewerCanAdopt
      isUnderway
      needsDecision
      message
      citations {
        ...CitationFields
      }
    }
  }
`);

export type Draft = ResultOf<typeof RegulationDraft_Draft>;
export type DraftRule = Draft['rules'][number];

const STATES = { PROPOSED: 'OPEN', CONFIRMED: 'KEPT', REMOVED: 'DROPPED' } as const;

/** A rule of the draft as the parts of the import show and fill it in. */
export function toRuleDraft(rule: DraftRule): RuleDraft {
  const phrases = rule.phrases.flatMap(({ anchor, start, end, quote }) =>
    anchor ? [{ anchor, start, end, quote }] : [],
  );
  return {
    key: rule.code,
    type: rule.type,
    proposal: {
      type: rule.type,
      explanation: rule.explanation,
      confidence: rule.confidence ?? 'CERTAIN',
      parameters: rule.parameters,
      phrases: phrases.map(({ anchor, start, end }) => ({ anchor, start: start ?? 0, end: end ?? 0 })),
    },
    values: Object.fromEntries(
      rule.parameters.filter(({ codes }) => codes.length > 0).map(({ name, codes }) => [name, codes]),
    ),
    phrases,
    cited: rule.phrases.map(({ label, anchor }) => ({ label, anchor: anchor ?? null })),
    state: STATES[rule.state],
    force: {
      severity: rule.severity,
      validFrom: rule.validFrom ?? null,
      validTo: rule.validTo ?? null,
    },
  };
}

/** What the server says of the fields of one rule, by parameter; its clauses by their place. */
export function ruleErrors(fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fields).map(([path, message]) => [fieldAt(path.replace('content.rule.', '')), message]),
  );
}
