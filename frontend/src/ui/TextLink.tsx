import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import buttonClasses from './Button.module.css';

interface TextLinkProps {
  /** An address from `lib/paths`, with its query and fragment. */
  readonly to: string;
  readonly className?: string;
  readonly title?: string;
  readonly onClick?: () => void;
  readonly children: ReactNode;
}

/** What the router wants of an address in three parts. */
function target(address: string) {
  const [place = '/', hash] = address.split('#');
  const [to = '/', query] = place.split('?');
  return { to, hash, ...(query && { search: Object.fromEntries(new URLSearchParams(query)) }) };
}

/** A link inside the client; marks itself with `aria-current` on its own page. */
export function TextLink({ to, ...rest }: TextLinkProps) {
  return <Link {...rest} {...target(to)} activeOptions={{ exact: to === '/' }} />;
}

/** A link that looks like the button it stands for. */
export function ButtonLink({
  to,
  kind = 'secondary',
  children,
}: Pick<TextLinkProps, 'to' | 'children'> & { readonly kind?: 'primary' | 'secondary' | 'quiet' }) {
  return (
    <Link {...target(to)} className={buttonClasses.button} data-kind={kind}>
      {children}
    </Link>
  );
}
