import { paths } from '../lib/paths';
import { Button } from '../ui/Button';
import { useMessages } from '../ui/display';
import { PageHeader } from '../ui/PageHeader';
import { EmptyState, ErrorState } from '../ui/states';
import { ButtonLink } from '../ui/TextLink';
import { shellMessages } from './messages';

export function NotFoundPage() {
  const t = useMessages(shellMessages);
  return (
    <>
      <PageHeader title={t.notFoundTitle} />
      <EmptyState title={t.notFoundText} action={<ButtonLink to={paths.home}>{t.goHome}</ButtonLink>} />
    </>
  );
}

interface MissingPageProps {
  readonly title: string;
  readonly children: string;
  /** The list in which what was looked for would stand. */
  readonly list: string;
}

/** Something that does not exist, or that the person may not know of. */
export function MissingPage({ title, children, list }: MissingPageProps) {
  return (
    <>
      <PageHeader title={title} />
      <EmptyState title={children} action={<ButtonLink to={list}>{title}</ButtonLink>} />
    </>
  );
}

export function BrokenPage({ error }: { readonly error: unknown }) {
  const t = useMessages(shellMessages);
  return (
    <>
      <PageHeader title={t.brokenTitle} />
      <ErrorState title={t.brokenText} trace={error instanceof Error ? error.message : undefined}>
        <Button onClick={() => location.reload()}>{t.reload}</Button>
      </ErrorState>
    </>
  );
}
