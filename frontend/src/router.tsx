import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
} from '@tanstack/react-router';
import { BrokenPage, NotFoundPage } from './routes/problems';
import type { AdministrationSearch } from './routes/administration';
import { readCommitteeDay, readCommitteeSearch } from './routes/committee/address';
import type { MeetingsSearch } from './routes/meetings';
import type { RegulationComparisonSearch } from './routes/regulationComparison';
import type { RegulationDraftSearch } from './routes/regulationDraft';
import { Shell } from './routes/Shell';
import { Skeleton } from './ui/states';

const rootRoute = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage });

// Each route is a constant of its own: written inside the list below, its parameters would lose their types.
const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./routes/home'), 'HomePage'),
});

const meetingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/hop',
  validateSearch: (search: Record<string, unknown>): MeetingsSearch => ({
    xem: search.xem === 'upcoming' || search.xem === 'past' ? search.xem : undefined,
    ban: typeof search.ban === 'string' ? search.ban : undefined,
  }),
  component: lazyRouteComponent(() => import('./routes/meetings'), 'MeetingsPage'),
});

const meetingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/hop/$meetingId',
  component: lazyRouteComponent(() => import('./routes/meeting'), 'MeetingPage'),
});

const newMeetingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/hop/moi',
  component: lazyRouteComponent(() => import('./routes/newMeeting'), 'NewMeetingPage'),
});

const committeesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ban',
  component: lazyRouteComponent(() => import('./routes/committees'), 'CommitteesPage'),
});

const committeeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ban/$committeeId',
  validateSearch: readCommitteeSearch,
  component: lazyRouteComponent(() => import('./routes/committee/CommitteePage'), 'CommitteePage'),
});

const committeeChartRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ban/$committeeId/sodo',
  validateSearch: readCommitteeDay,
  component: lazyRouteComponent(() => import('./routes/committee/ChartPage'), 'ChartPage'),
});

const committeeTrailRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ban/$committeeId/nhatky',
  component: lazyRouteComponent(() => import('./routes/committeeTrail'), 'CommitteeTrailPage'),
});

const regulationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/quyche/$regulationId',
  component: lazyRouteComponent(() => import('./routes/regulation'), 'RegulationPage'),
});

const regulationComparisonRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/quyche/$regulationId/sosanh',
  validateSearch: (search: Record<string, unknown>): RegulationComparisonSearch => ({
    voi: typeof search.voi === 'string' ? search.voi : undefined,
  }),
  component: lazyRouteComponent(() => import('./routes/regulationComparison'), 'RegulationComparisonPage'),
});

const regulationDraftRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/quyche/moi',
  validateSearch: (search: Record<string, unknown>): RegulationDraftSearch => ({
    ban: typeof search.ban === 'string' ? search.ban : undefined,
    nhap: typeof search.nhap === 'string' ? search.nhap : undefined,
    buoc: ['vanban', 'quytac', 'kiemtra', 'banhanh'].find(
      (step) => step === search.buoc,
    ) as RegulationDraftSearch['buoc'],
  }),
  component: lazyRouteComponent(() => import('./routes/regulationDraft'), 'RegulationDraftPage'),
});

const tasksRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/nhiemvu',
  component: lazyRouteComponent(() => import('./routes/tasks'), 'TasksPage'),
});

const taskRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/nhiemvu/$taskId',
  component: lazyRouteComponent(() => import('./routes/task'), 'TaskPage'),
});

const reportsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/baocao',
  component: lazyRouteComponent(() => import('./routes/reports'), 'ReportsPage'),
});

const reportRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/baocao/$reportId',
  component: lazyRouteComponent(() => import('./routes/report'), 'ReportPage'),
});

const procedureCaseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/thutuc/$caseId',
  component: lazyRouteComponent(() => import('./routes/procedureCase'), 'ProcedureCasePage'),
});

const administrationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/quantri',
  validateSearch: (search: Record<string, unknown>): AdministrationSearch => ({
    xem: ['taikhoan', 'canbo', 'coquan', 'quychemau', 'lich', 'nhatky'].find(
      (part) => part === search.xem,
    ) as AdministrationSearch['xem'],
  }),
  component: lazyRouteComponent(() => import('./routes/administration'), 'AdministrationPage'),
});

const routeTree = rootRoute.addChildren([
  homeRoute,
  tasksRoute,
  taskRoute,
  reportsRoute,
  reportRoute,
  meetingsRoute,
  meetingRoute,
  newMeetingRoute,
  committeesRoute,
  committeeRoute,
  committeeChartRoute,
  committeeTrailRoute,
  procedureCaseRoute,
  regulationRoute,
  regulationDraftRoute,
  regulationComparisonRoute,
  administrationRoute,
]);

/** All screens. Pages are split by route; hovering or focusing a link fetches its page ahead. */
export function buildRouter(history?: RouterHistory) {
  return createRouter({
    routeTree,
    history,
    defaultPreload: 'intent',
    defaultErrorComponent: BrokenPage,
    defaultPendingComponent: () => <Skeleton card lines={4} />,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof buildRouter>;
  }
}
