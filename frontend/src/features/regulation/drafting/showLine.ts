/** About how wide a letter is, in parts of the size of the type. */
const LETTER = 0.5;

/** Marks a line of a long text, counted from 1, and brings it into sight. */
export function showLine(field: HTMLTextAreaElement, line: number): void {
  const lines = field.value.split('\n');
  const before = lines.slice(0, line - 1);
  const start = before.reduce((sum, { length }) => sum + length + 1, 0);
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  // a browser scrolls to what is typed, not to what is marked
  field.scrollIntoView({ block: 'center' });
  const perRow = field.clientWidth / (LETTER * Number.parseFloat(getComputedStyle(field).fontSize));
  const rows = (of: readonly string[]) =>
    of.reduce((sum, { length }) => sum + Math.max(1, Math.ceil(length / perRow)), 0);
  field.scrollTop = (field.scrollHeight * rows(before)) / rows(lines) - field.clientHeight / 2;
}
