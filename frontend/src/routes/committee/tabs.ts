import { lazy } from 'react';
import { KINDS_UNDER } from '../../features/committee/bodies';
import { MembersTab } from './MembersTab';
import { OverviewTab } from './OverviewTab';
import { hasCompliance, hasFunds } from './parts';
import type { CommitteeTab } from './tabProps';
import { TeamsTab } from './TeamsTab';

const RightsTab = lazy(async () => ({ default: (await import('./RightsTab')).RightsTab }));
const ProceduresTab = lazy(async () => ({ default: (await import('./ProceduresTab')).ProceduresTab }));
const ProgrammeTab = lazy(async () => ({ default: (await import('./ProgrammeTab')).ProgrammeTab }));
const FundsTab = lazy(async () => ({ default: (await import('./FundsTab')).FundsTab }));
const HistoryTab = lazy(async () => ({ default: (await import('./HistoryTab')).HistoryTab }));
const ComplianceTab = lazy(async () => ({ default: (await import('./ComplianceTab')).ComplianceTab }));

/** The tabs of a committee's page, in their order; a heavy one is imported with `lazy`. */
export const COMMITTEE_TABS: readonly CommitteeTab[] = [
  { part: 'tong-quan', Content: OverviewTab },
  { part: 'thanhvien', Content: MembersTab },
  { part: 'to', Content: TeamsTab, offered: ({ kind }) => kind in KINDS_UNDER },
  { part: 'chuongtrinh', Content: ProgrammeTab, timeless: true },
  { part: 'quyen', Content: RightsTab },
  { part: 'thutuc', Content: ProceduresTab, timeless: true },
  { part: 'kinhphi', Content: FundsTab, offered: hasFunds },
  {
    part: 'tuanthu',
    Content: ComplianceTab,
    timeless: true,
    offered: hasCompliance,
  },
  { part: 'lichsu', Content: HistoryTab, timeless: true },
];
