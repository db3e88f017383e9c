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
      <EmptyState title={t.notFoundTitle} action={<ButtonLink to={paths.home}>{t.goHome}</ButtonLink>}>
        {t.notFoundText}
      </EmptyState>
    </>
  );
}

export function BrokenPage({ error }: { readonly error: unknown }) {
  const t = useMessages(shellMessages);
  return (
    <ErrorState title={t.brokenTitle} trace={error instanceof Error ? error.message : undefined}>
      <p>{t.brokenText}</p>
      <Button onClick={() => location.reload()}>{t.reload}</Button>
    </ErrorState>
  );
}
