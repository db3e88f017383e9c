/**
 * Telex and VNI write a letter in several key strokes. While such a composition runs, Enter and single letters belong
 * to the input method, not to the page; some browsers report it only by the key code 229.
 */
export function isComposing(event: {
  readonly keyCode?: number;
  readonly nativeEvent?: { readonly isComposing?: boolean };
  readonly isComposing?: boolean;
}): boolean {
  return (event.nativeEvent?.isComposing ?? event.isComposing ?? false) || event.keyCode === 229;
}
