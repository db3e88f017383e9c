import type { ProposedRules_PreviewFragment, RuleInput, Severity } from '../../gql/graphql';

type Proposal = ProposedRules_PreviewFragment['proposedRules'][number];
type Provision = ProposedRules_PreviewFragment['provisions'][number];

/** How a rule binds. */
export interface RuleForce {
  readonly severity: Severity;
  /** First and last day, where it has its own. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** A rule while a person looks at it. */
export interface RuleDraft {
  readonly key: string;
  readonly type: RuleInput['type'];
  /** What was read; absent for a rule written by hand. */
  readonly proposal?: Proposal;
  /** Parameters in codes; one that is left out is not stated in the text. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly phrases: RuleInput['phrases'];
  /** How its places are cited, for a rule whose clauses may not be in the text; without an anchor where no clause of it is meant. */
  readonly cited?: readonly { readonly label: string; readonly anchor: string | null }[];
  readonly state: 'OPEN' | 'KEPT' | 'DROPPED';
  /** Absent where every rule binds as is usual for its kind. */
  readonly force?: RuleForce;
}

export function draftsOf(proposals: readonly Proposal[]): readonly RuleDraft[] {
  return proposals.map((proposal, index) => ({
    key: `read-${String(index)}`,
    type: proposal.type,
    proposal,
    values: Object.fromEntries(
      proposal.parameters.filter(({ codes }) => codes.length > 0).map(({ name, codes }) => [name, codes]),
    ),
    phrases: proposal.phrases.map(({ anchor, start, end }) => ({ anchor, start, end })),
    state: 'OPEN',
  }));
}

/** The rules that were kept, in their order, as the command takes them. */
export function toInputs(drafts: readonly RuleDraft[]): RuleInput[] {
  return kept(drafts).map((draft) => ({
    type: draft.type,
    parameters: parametersOf(draft),
    phrases: draft.phrases,
  }));
}

/** The parameters that are stated, as commands take them. */
export function parametersOf({ values }: Pick<RuleDraft, 'values'>): RuleInput['parameters'] {
  return Object.entries(values)
    .filter(([, codes]) => codes.length > 0)
    .map(([name, codes]) => ({ name, values: [...codes] }));
}

export function kept(drafts: readonly RuleDraft[]): readonly RuleDraft[] {
  return drafts.filter((draft) => draft.state === 'KEPT');
}

/** What is wrong with one rule, by parameter; `phrases.1` for the second of its clauses, `phrases` for all. */
export function errorsOf(
  fields: Readonly<Record<string, string>>,
  drafts: readonly RuleDraft[],
  key: string,
): Readonly<Record<string, string>> {
  const place = kept(drafts).findIndex((draft) => draft.key === key);
  const prefix = `rules.${String(place)}.`;
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([path]) => path.startsWith(prefix))
      .map(([path, message]) => {
        return [fieldAt(path.slice(prefix.length)), message];
      }),
  );
}

/** Which field of a rule a message belongs to: a parameter by its name, a clause by its place among them. */
export function fieldAt(path: string): string {
  const [part, name] = path.split('.');
  if (part === 'parameters' && name) return name;
  return part === 'phrases' && name ? `phrases.${name}` : 'phrases';
}

/** How a provision is cited: `Điều 8 khoản 1`; the text itself is Vietnamese in either language. */
export function citationOf(provision: Provision, provisions: readonly Provision[]): string {
  const above = provisions.find(({ anchor }) => anchor === provision.parentAnchor);
  switch (provision.kind) {
    case 'CLAUSE':
      return `${above ? citationOf(above, provisions) : ''} khoản ${provision.number}`.trim();
    case 'POINT':
      return `${above ? citationOf(above, provisions) : ''} điểm ${provision.number}`.trim();
    case 'DECISION_ARTICLE':
      return `Quyết định, Điều ${provision.number}`;
    case 'ARTICLE':
      return `Điều ${provision.number}`;
    default:
      return provision.number;
  }
}

/** `06-15` as people write it, and back. */
export function dayToText(code: string): string {
  const [month, day] = code.split('-');
  return `${String(Number(day))}/${String(Number(month))}`;
}

export function textToDay(text: string): string {
  const [day, month] = text.trim().split('/');
  return day && month ? `${month.trim().padStart(2, '0')}-${day.trim().padStart(2, '0')}` : text.trim();
}
