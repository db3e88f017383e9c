/** Whether the share itself is enough, as the code of a share begins. */
export type Bound = '>=' | '>';

/** `>=60/100` as people write the share, without its bound. */
export function fractionOf(code: string | null): string {
  const fraction = code?.replace(/^>=?/, '') ?? '';
  return fraction.endsWith('/100') ? `${fraction.slice(0, -'/100'.length)}%` : fraction;
}

/** The code of a share; null while nothing is stated. What is no share goes on as typed and is refused there. */
export function shareOf(bound: Bound, text: string): string | null {
  const typed = text.replace(/\s/g, '');
  return typed === '' ? null : bound + typed.replace(/%$/, '/100');
}
