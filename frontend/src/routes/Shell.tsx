import { Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { useSession } from '../auth/SessionContext';
import { OpeningProblemPage, SigningInPage, UnlinkedPage } from '../auth/StartPages';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../gql';
import { Loaded } from '../graphql/Loaded';
import { RefusalDialog } from '../graphql/useCommand';
import { AccountMenu, AccountSummary } from '../ui/AccountMenu';
import { AppShell } from '../ui/AppShell';
import { ClauseOpener, type Clause } from '../ui/ClauseLink';
import { useMessages } from '../ui/display';
import { TextLink } from '../ui/TextLink';
import { shellMessages } from './messages';
import { navigation } from './navigation';

const ClauseSheet = lazy(async () => ({
  default: (await import('../features/regulation/ClauseSheet')).ClauseSheet,
}));

export const ShellQuery = graphql(`
  query Shell {
    viewer {
      account {
        id
        displayName
      }
      canAdminister
      person {
        id
        fullName
        publicOffice
      }
      memberships {
        id
        title
        committee {
          id
          shortName
        }
      }
    }
  }
`);

type Viewer = ResultOf<typeof ShellQuery>['viewer'];

/** The frame of every screen: who is asking decides what it offers. */
export function Shell() {
  const [state, refetch] = useQuery({ query: ShellQuery });
  const session = useSession();
  const readAgain = () => refetch({ requestPolicy: 'network-only' });
  const loaded = (
    <Loaded state={state} onRetry={readAgain} skeleton={<SigningInPage />}>
      {({ viewer }) =>
        viewer.person || viewer.canAdminister ? (
          <ShellFor viewer={viewer} />
        ) : (
          <UnlinkedPage
            accountName={viewer.account.displayName}
            accountCode={viewer.account.id}
            onCheckAgain={readAgain}
            onSignOut={session.signOut}
          />
        )
      }
    </Loaded>
  );
  return state.error && !state.data ? <OpeningProblemPage>{loaded}</OpeningProblemPage> : loaded;
}

function ShellFor({ viewer }: { readonly viewer: Viewer }) {
  const t = useMessages(shellMessages);
  const session = useSession();
  const [clause, setClause] = useState<Clause | null>(null);
  useFocusOnNavigation();
  const account = {
    name: viewer.person?.fullName ?? viewer.account.displayName,
    lines: [
      ...(viewer.person?.publicOffice ? [viewer.person.publicOffice] : []),
      ...viewer.memberships.map((held) => `${held.title} · ${held.committee.shortName}`),
    ],
    onSignOut: session.signOut,
  };
  return (
    <ClauseOpener open={setClause}>
      <AppShell
        product={t.product}
        entries={navigation(t, viewer.canAdminister)}
        Link={TextLink}
        account={<AccountMenu {...account} />}
        accountInMore={<AccountSummary {...account} />}
      >
        <RefusalDialog>
          <Outlet />
        </RefusalDialog>
      </AppShell>
      {clause && (
        <Suspense>
          <ClauseSheet clause={clause} onClose={() => setClause(null)} />
        </Suspense>
      )}
    </ClauseOpener>
  );
}

/** After a navigation the focus starts at the content, as it would after loading a page. */
function useFocusOnNavigation() {
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [pathname]);
}
