const DAY_MS = 86_400_000;

/** A day as the API takes it and as a person types it. */
export interface Day {
  /** `yyyy-MM-dd` */
  readonly iso: string;
  /** `dd/MM/yyyy` */
  readonly typed: string;
}

/** So many days from today in Vietnam. */
export function dayIn(days: number): Day {
  const iso = new Date(Date.now() + days * DAY_MS).toLocaleDateString('sv-SE', {
    timeZone: 'Asia/Ho_Chi_Minh',
  });
  return { iso, typed: iso.split('-').reverse().join('/') };
}

function isWeekend({ iso }: Day): boolean {
  return [0, 6].includes(new Date(iso).getUTCDay());
}

/** A day so far ahead that no notice goes out too late, not even over the longest holidays. */
export function inGoodTime(): Day {
  return weekdayIn(9);
}

/** The so-manieth day from today that is no Saturday and no Sunday. */
export function weekdayIn(count: number): Day {
  let ahead = 0;
  for (let left = count; left > 0;) {
    ahead += 1;
    if (!isWeekend(dayIn(ahead))) left -= 1;
  }
  return dayIn(ahead);
}
