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
  committeeTrail: (id: string) => `/ban/${id}/nhatky`,
  procedureCase: (id: string) => `/thutuc/${id}`,
  regulation: (id: string, anchor?: string | null) => `/quyche/${id}${anchor ? `#${anchor}` : ''}`,
  regulationComparison: (id: string) => `/quyche/${id}/sosanh`,
  regulationDraft: '/quyche/moi',
  administration: '/quantri',
} as const;
