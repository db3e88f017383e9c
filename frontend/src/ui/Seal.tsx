import classes from './Seal.module.css';

/** The mark of the product: a square seal. */
export function Seal({ size = 2.25 }: { readonly size?: number }) {
  return (
    <svg
      className={classes.seal}
      aria-hidden="true"
      focusable="false"
      width={`${size}rem`}
      height={`${size}rem`}
      viewBox="0 0 32 32"
    >
      <rect x="1.5" y="1.5" width="29" height="29" rx="3" />
      <g fill="none" stroke="#fbf3e4" strokeLinecap="round" strokeLinejoin="round">
        <rect x="4" y="4" width="24" height="24" rx="1.5" strokeWidth="1.4" />
        <path d="M14.6 12.1A4.6 4.6 0 1 0 14.6 19.9" strokeWidth="2.2" />
        <path d="M18.6 10.6v10.8h1.7a5.4 5.4 0 0 0 0-10.8zM16.8 16h4.4" strokeWidth="2" />
      </g>
    </svg>
  );
}
