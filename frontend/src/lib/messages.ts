/** Languages of the client; Vietnamese is the first and the default. */
export type Locale = 'vi' | 'en';

/** The same keys with free texts: what a translation has to supply. */
type Translation<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => string
    ? (...args: A) => string
    : T[K] extends string
      ? string
      : Translation<T[K]>;
};

export interface Messages<T> {
  readonly vi: Translation<T>;
  readonly en: Translation<T>;
}

/**
 * Declares the texts of one feature. The Vietnamese texts define the keys; a missing or superfluous English key is
 * a compile error. A text with values is a function.
 */
export function defineMessages<const T>(vi: T, en: Translation<NoInfer<T>>): Messages<T> {
  return { vi: vi as Translation<T>, en };
}
