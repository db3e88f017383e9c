const DAY_MS = 86_400_000;

/** Eight in the morning in Vietnam, so many days from today, as the API takes it. */
export function morningIn(days: number): string {
  const day = new Date(Date.now() + days * DAY_MS).toLocaleDateString('sv-SE', {
    timeZone: 'Asia/Ho_Chi_Minh',
  });
  return `${day}T08:00:00+07:00`;
}
