import { getRouteApi } from '@tanstack/react-router';
import { useRef, useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { AdoptStep } from '../features/regulation/drafting/AdoptStep';
import { CheckStep } from '../features/regulation/drafting/CheckStep';
import { RegulationDraft_Draft, type Draft } from '../features/regulation/drafting/draft';
import type { UnsavedForm } from '../features/regulation/drafting/DraftIdentity';
import classes from '../features/regulation/drafting/drafting.module.css';
import { draftMessages } from '../features/regulation/drafting/messages';
import { RulesStep } from '../features/regulation/drafting/RulesStep';
import { StartStep } from '../features/regulation/drafting/StartStep';
import { TextStep } from '../features/regulation/drafting/TextStep';
import { graphql, readFragment } from '../gql';
import { CommandDialog } from '../graphql/CommandDialog';
import { Loaded } from '../graphql/Loaded';
import { paths } from '../lib/paths';
import { Button } from '../ui/Button';
import { useMessages } from '../ui/display';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/states';
import { TabLinks } from '../ui/TabLinks';
import { TextLink } from '../ui/TextLink';
import { MissingPage } from './problems';

const DraftQuery = graphql(`
  query RegulationDraft($id: ID!) {
    regulationDraft(id: $id) {
      ...RegulationDraft_Draft
    }
  }
`);

const CommitteeQuery = graphql(`
  query DraftCommittee($id: ID!) {
    committee(id: $id) {
      id
      name
    }
  }
`);

const DiscardDraft = graphql(`
  mutation DiscardRegulationDraft($input: DiscardRegulationDraftInput!) {
    discardRegulationDraft(input: $input) {
      draft {
        ...RegulationDraft_Draft
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`);

const STEPS = ['vanban', 'quytac', 'kiemtra', 'banhanh'] as const;
type Step = (typeof STEPS)[number];

export interface RegulationDraftSearch {
  /** The committee the regulation is for. */
  readonly ban?: string | undefined;
  /** The draft; without one a draft is begun. */
  readonly nhap?: string | undefined;
  readonly buoc?: Step | undefined;
}

const route = getRouteApi('/quyche/moi');

/** Sets a regulation up or amends it, step by step. The draft is on the server: a reload changes nothing. */
export function RegulationDraftPage(): ReactNode {
  const { ban, nhap, buoc } = route.useSearch();
  const navigate = route.useNavigate();
  const t = useMessages(draftMessages);
  if (nhap) return <DraftView id={nhap} step={buoc ?? 'vanban'} />;
  if (!ban) {
    return (
      <MissingPage title={t.title} list={paths.committees}>
        {t.notFound}
      </MissingPage>
    );
  }
  return (
    <>
      <Beginning committeeId={ban} />
      <StartStep
        committeeId={ban}
        onDraft={(id) => void navigate({ search: { ban, nhap: id, buoc: 'vanban' } })}
      />
    </>
  );
}

function Beginning({ committeeId }: { readonly committeeId: string }) {
  const t = useMessages(draftMessages);
  const [{ data }] = useQuery({ query: CommitteeQuery, variables: { id: committeeId } });
  return (
    <PageHeader
      title={t.title}
      back={<TextLink to={paths.committee(committeeId)}>{t.backToCommittee}</TextLink>}
    >
      {data?.committee && t.forCommittee(data.committee.name)}
    </PageHeader>
  );
}

function DraftView({ id, step }: { readonly id: string; readonly step: Step }) {
  const t = useMessages(draftMessages);
  const [state, refetch] = useQuery({ query: DraftQuery, variables: { id } });
  const missing = (
    <MissingPage title={t.title} list={paths.committees}>
      {t.notFound}
    </MissingPage>
  );
  return (
    <Loaded
      state={state}
      heading={t.title}
      missing={missing}
      onRetry={() => refetch({ requestPolicy: 'network-only' })}
      skeleton={<Skeleton card lines={8} />}
    >
      {({ regulationDraft }) =>
        regulationDraft ? (
          <Wizard draft={readFragment(RegulationDraft_Draft, regulationDraft)} step={step} />
        ) : (
          missing
        )
      }
    </Loaded>
  );
}

function Wizard({ draft, step }: { readonly draft: Draft; readonly step: Step }) {
  const t = useMessages(draftMessages);
  const navigate = route.useNavigate();
  const open = draft.state === 'OPEN';
  const shown = open ? step : 'banhanh';
  const search = { ban: draft.committee.id, nhap: draft.id };
  const labels = { vanban: t.stepText, quytac: t.stepRules, kiemtra: t.stepCheck, banhanh: t.stepAdopt };
  const next = STEPS[STEPS.indexOf(shown) + 1];
  const [discarding, setDiscarding] = useState(false);
  const unsaved = useRef<UnsavedForm>(null);
  /** What was typed and not saved goes along. */
  async function goOn() {
    if (!unsaved.current || (await unsaved.current.save()))
      await navigate({ search: { ...search, buoc: next } });
  }
  return (
    <>
      <PageHeader
        title={t.title}
        back={<TextLink to={paths.committee(draft.committee.id)}>{t.backToCommittee}</TextLink>}
        actions={
          open && (
            <Button kind="quiet" onClick={() => setDiscarding(true)}>
              {t.discard}
            </Button>
          )
        }
      >
        <p>{t.forCommittee(draft.committee.name)}</p>
        {draft.title && <p lang="vi">{draft.title}</p>}
      </PageHeader>
      {open && (
        <TabLinks
          label={t.steps}
          to={paths.regulationDraft}
          current={shown}
          tabs={STEPS.map((key) => ({ key, label: labels[key], search: { ...search, buoc: key } }))}
        />
      )}
      {discarding && (
        <CommandDialog
          document={DiscardDraft}
          variables={{ input: { draftId: draft.id, expectedVersion: draft.version } }}
          title={t.discard}
          submit={t.discard}
          done={t.discarded}
          danger
          onClose={() => setDiscarding(false)}
        >
          {() => <p>{t.discardHint}</p>}
        </CommandDialog>
      )}
      {shown === 'vanban' && <TextStep draft={draft} unsaved={unsaved} />}
      {shown === 'quytac' && <RulesStep draft={draft} />}
      {shown === 'kiemtra' && <CheckStep draft={draft} search={search} />}
      {shown === 'banhanh' && <AdoptStep draft={draft} />}
      {open && next && (
        <p className={classes.next}>
          <Button kind="primary" onClick={() => void goOn()}>
            {t.next}
          </Button>
        </p>
      )}
    </>
  );
}
