import { graphql, readFragment, type FragmentType } from '../../gql';
import { formatDate } from '../../lib/dates';
import { useLocale, useMessages } from '../../ui/display';
import classes from './ImportDialog.module.css';
import { regulationMessages } from './messages';

export const ImportPreview_Preview = graphql(`
  fragment ImportPreview_Preview on RegulationPreview {
    number
    symbol
    title
    issuedOn
    issuer
    chapterCount
    articleCount
    provisions {
      kind
      number
      heading
      text
      anchor
      line
    }
    unplaced {
      line
      text
      guess
    }
    problems {
      line
      message
    }
  }
`);

/** What was read from a text: its head, how much of each kind, what is odd, and the tree with its lines. */
export function ImportPreview({
  preview: masked,
}: {
  readonly preview: FragmentType<typeof ImportPreview_Preview>;
}) {
  const preview = readFragment(ImportPreview_Preview, masked);
  const t = useMessages(regulationMessages);
  const locale = useLocale();
  const count = (kind: string) => preview.provisions.filter((provision) => provision.kind === kind).length;
  const facts: readonly (readonly [string, string])[] = [
    [t.number, preview.number ? `${preview.number}/${preview.symbol ?? ''}` : t.unknown],
    [t.issuedOn, preview.issuedOn ? formatDate(preview.issuedOn, locale) : t.unknown],
    [t.issuer, preview.issuer ?? t.unknown],
    [t.chapters, String(preview.chapterCount)],
    [t.articles, String(preview.articleCount)],
    [t.clauses, String(count('CLAUSE'))],
    [t.points, String(count('POINT'))],
  ];
  return (
    <>
      <h3>{preview.title ?? t.previewOf}</h3>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {preview.problems.length > 0 && (
        <details open className={classes.notes}>
          <summary>{t.problems(preview.problems.length)}</summary>
          <ul>
            {preview.problems.map((problem, index) => (
              <li key={index}>
                <span>{t.line(problem.line)}</span> {problem.message}
              </li>
            ))}
          </ul>
        </details>
      )}
      {preview.unplaced.length > 0 && (
        <details className={classes.notes}>
          <summary>{t.unplaced(preview.unplaced.length)}</summary>
          <ul>
            {preview.unplaced.map((unplaced) => (
              <li key={unplaced.line}>
                <span>{t.line(unplaced.line)}</span> <q>{unplaced.text}</q> – {unplaced.guess}
              </li>
            ))}
          </ul>
        </details>
      )}
      <ol className={classes.tree} lang="vi">
        {preview.provisions.map((provision) => (
          <li key={`${provision.anchor}-${String(provision.line)}`} data-kind={provision.kind}>
            <span>{provision.line}</span>
            <p>
              <strong>{markOf(provision.kind, provision.number)}</strong> {provision.heading} {provision.text}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

/** The mark as it is printed; the text itself stays Vietnamese in either language. */
function markOf(kind: string, number: string): string {
  switch (kind) {
    case 'CHAPTER':
      return `Chương ${number}.`;
    case 'ARTICLE':
    case 'DECISION_ARTICLE':
      return `Điều ${number}.`;
    case 'CLAUSE':
      return `${number}.`;
    default:
      return `${number})`;
  }
}
