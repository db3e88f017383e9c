import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import buttonClasses from './Button.module.css';

interface TextLinkProps {
  /** An address from `lib/paths`, with its fragment. */
  readonly to: string;
  readonly className?: string;
  readonly title?: string;
  readonly onClick?: () => void;
  readonly children: ReactNode;
}

/** A link inside the client; marks itself with `aria-current` on its own page. */
export function TextLink({ to, ...rest }: TextLinkProps) {
  const [pathname = '/', hash] = to.split('#');
  return <Link {...rest} to={pathname} hash={hash} activeOptions={{ exact: pathname === '/' }} />;
}

/** A link that looks like the button it stands for. */
export function ButtonLink({
  to,
  kind = 'secondary',
  children,
}: Pick<TextLinkProps, 'to' | 'children'> & { readonly kind?: 'primary' | 'secondary' | 'quiet' }) {
  const [pathname = '/', hash] = to.split('#');
  return (
    <Link to={pathname} hash={hash} className={buttonClasses.button} data-kind={kind}>
      {children}
    </Link>
  );
}
