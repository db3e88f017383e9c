import { useMessages } from '../../ui/display';
import { procedureMessages } from './messages';
import classes from './procedure.module.css';

interface CaseDocumentsProps {
  readonly of: readonly { readonly label: string; readonly documentNotation?: string | null }[];
}

/** The documents that show the steps of a case, each with the step it shows; nothing where none was named. */
export function CaseDocuments({ of }: CaseDocumentsProps) {
  const t = useMessages(procedureMessages);
  const named = of.filter(({ documentNotation }) => documentNotation);
  if (named.length === 0) return null;
  return (
    <p className={classes.facts}>
      {t.documents}:{' '}
      {named.map(({ label, documentNotation }) => `${documentNotation ?? ''} (${label})`).join('; ')}
    </p>
  );
}
