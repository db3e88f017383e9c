import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { AgencyList } from '../features/agency/AgencyList';
import { agencyMessages } from '../features/agency/messages';
import { AuditLog } from '../features/audit/AuditLog';
import { auditMessages } from '../features/audit/messages';
import { CalendarYear } from '../features/calendar/CalendarYear';
import { calendarMessages } from '../features/calendar/messages';
import { personMessages } from '../features/membership/messages';
import { PersonList } from '../features/membership/PersonList';
import { templateMessages } from '../features/regulation/templateMessages';
import { TemplateList } from '../features/regulation/TemplateList';
import { AccountList } from '../features/security/AccountList';
import { securityMessages } from '../features/security/messages';
import { useMessages } from '../ui/display';
import { PageHeader } from '../ui/PageHeader';
import { SegmentedChoice } from '../ui/SegmentedChoice';
import classes from './administration.module.css';

const PARTS = ['taikhoan', 'canbo', 'coquan', 'quychemau', 'lich', 'nhatky'] as const;
type Part = (typeof PARTS)[number];

/** What the address says about the screen: `/quantri?xem=canbo`. */
export interface AdministrationSearch {
  readonly xem?: Part;
}

const CONTENTS: Record<Part, () => ReactNode> = {
  taikhoan: AccountList,
  canbo: PersonList,
  coquan: AgencyList,
  quychemau: TemplateList,
  lich: CalendarYear,
  nhatky: () => <AuditLog />,
};

/** The administrator's screens: accounts, persons, agencies, templates, the calendar, and the whole trail. */
export function AdministrationPage(): ReactNode {
  const t = useMessages(securityMessages);
  const persons = useMessages(personMessages);
  const agencies = useMessages(agencyMessages);
  const templates = useMessages(templateMessages);
  const calendar = useMessages(calendarMessages);
  const audit = useMessages(auditMessages);
  const route = getRouteApi('/quantri');
  const { xem: part = 'taikhoan' } = route.useSearch();
  const navigate = route.useNavigate();
  const labels: Record<Part, string> = {
    taikhoan: t.accountsShort,
    canbo: persons.persons,
    coquan: agencies.agencies,
    quychemau: templates.title,
    lich: calendar.calendar,
    nhatky: audit.title,
  };
  const summaries: Record<Part, string> = {
    taikhoan: t.summary,
    canbo: t.personsSummary,
    coquan: t.agenciesSummary,
    quychemau: templates.summary,
    lich: calendar.summary,
    nhatky: audit.summary,
  };
  const Content = CONTENTS[part];
  return (
    <>
      <PageHeader title={t.title}>{summaries[part]}</PageHeader>
      <div className={classes.parts}>
        <SegmentedChoice
          label={t.parts}
          value={part}
          onChange={(xem) => void navigate({ search: { xem } })}
          options={PARTS.map((value) => ({ value, label: labels[value] }))}
        />
      </div>
      <Content />
    </>
  );
}
