/** An address with what is known of its query. */
function withQuery(path: string, query: Readonly<Record<string, string | null | undefined>>): string {
  const known = Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return known.length > 0 ? `${path}?${new URLSearchParams(known).toString()}` : path;
}

/** Addresses of screens, for links whose target is known only from data. */
export const paths = {
  home: '/',
  meetings: '/hop',
  newMeeting: '/hop/moi',
  meeting: (id: string) => `/hop/${id}`,
  tasks: '/nhiemvu',
  task: (id: string) => `/nhiemvu/${id}`,
  reports: '/baocao',
  report: (id: string) => `/baocao/${id}`,
  committees: '/ban',
  committee: (id: string) => `/ban/${id}`,
  committeeMembers: (id: string) => `/ban/${id}?xem=thanhvien`,
  /** A part of the page of a body, where not the overview; of a day, where not today. */
  committeePart: (id: string, part: string | null, day?: string | null) =>
    withQuery(`/ban/${id}`, { xem: part, ngay: day }),
  committeeChart: (id: string, day?: string | null) => withQuery(`/ban/${id}/sodo`, { ngay: day }),
  committeeTrail: (id: string) => `/ban/${id}/nhatky`,
  procedureCase: (id: string) => `/thutuc/${id}`,
  regulation: (id: string, anchor?: string | null) => `/quyche/${id}${anchor ? `#${anchor}` : ''}`,
  regulationComparison: (id: string) => `/quyche/${id}/sosanh`,
  regulationDraft: '/quyche/moi',
  regulationDraftOf: (committeeId: string, id: string) =>
    withQuery('/quyche/moi', { ban: committeeId, nhap: id }),
  administration: '/quantri',
} as const;
