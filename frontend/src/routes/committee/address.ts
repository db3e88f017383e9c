/** The parts of a committee's page, in the order of its tabs. */
export const COMMITTEE_PARTS = [
  'tong-quan',
  'thanhvien',
  'to',
  'chuongtrinh',
  'quyen',
  'thutuc',
  'kinhphi',
  'tuanthu',
  'lichsu',
] as const;

export type CommitteePart = (typeof COMMITTEE_PARTS)[number];

/** What the address says about the page of a committee: `/ban/…?xem=thanhvien&ngay=2026-11-21`. */
export interface CommitteeSearch {
  /** The open tab; the overview where absent. */
  readonly xem?: Exclude<CommitteePart, 'tong-quan'>;
  /** The legal day of which the page speaks; today where absent. */
  readonly ngay?: string;
}

export function readCommitteeSearch(search: Record<string, unknown>): CommitteeSearch {
  return {
    xem: COMMITTEE_PARTS.filter((part) => part !== 'tong-quan').find((part) => part === search.xem),
    ...readCommitteeDay(search),
  };
}

/** The day of which a page of a committee speaks. */
export function readCommitteeDay({ ngay }: Record<string, unknown>): Pick<CommitteeSearch, 'ngay'> {
  return { ngay: typeof ngay === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(ngay) ? ngay : undefined };
}
