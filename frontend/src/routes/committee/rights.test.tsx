import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { committee, memberships, viewer } from '../../test/fixtures';
import { renderAt } from '../../test/renderAt';

const citation = {
  __typename: 'Citation',
  label: 'Điều 4 khoản 6 Quy chế 61/QĐ-BCĐ',
  quote: null,
  regulation: null,
  anchor: 'd4k6',
  sourceQuality: 'FULL_TEXT',
};

const acting = {
  __typename: 'Entrustment',
  id: 'entrustment-acting',
  version: 0,
  kind: 'ACTING',
  powers: [],
  meetingKinds: [],
  validFrom: '2026-11-20',
  validTo: '2026-11-27',
  document: null,
  reason: 'Đi công tác nước ngoài',
  line: 'thay mặt Trưởng ban Nguyễn Văn A khi vắng mặt',
  viewerCanEnd: true,
  receiver: memberships.member,
  citations: [citation],
};

function right(power: string, meetingKinds: readonly string[], more: object) {
  return {
    __typename: 'CommitteeRight',
    power,
    meetingKinds,
    stated: true,
    sourceQuality: 'PRESS_SUMMARY',
    holders: ['Trưởng ban'],
    delegateTo: [],
    people: [{ __typename: 'RightHolder', membership: memberships.chair, through: null }],
    citations: [citation],
    ...more,
  };
}

const body = {
  ...committee,
  viewerCanEntrust: true,
  members: [memberships.chair, memberships.member],
  helperTeam: null,
  assists: null,
  entrustments: [acting],
  actingRule: {
    __typename: 'ActingRule',
    stated: true,
    sourceQuality: 'FULL_TEXT',
    actors: ['Phó Trưởng ban Thường trực'],
    citations: [citation],
  },
  rights: [
    right('CONVENE', ['REGULAR'], {
      people: [
        { __typename: 'RightHolder', membership: memberships.chair, through: null },
        { __typename: 'RightHolder', membership: memberships.member, through: acting },
      ],
    }),
    right('SEAL', [], { stated: false, holders: [], people: [], citations: [] }),
  ],
};

const page = '/ban/committee-da06?xem=quyen';

describe('Quyền & ủy quyền', () => {
  it('says who has a power by the text and who has it for another, and shows silence as silence', async () => {
    renderAt(page, { Query: { viewer, committee: body } });
    const rights = await screen.findByRole('table', { name: 'Ai được làm gì' });
    const convene = within(rights).getByRole('row', { name: /Triệu tập cuộc họp – Họp định kỳ/ });
    expect(convene).toHaveTextContent('Trưởng ban');
    expect(convene).toHaveTextContent('thay mặt Trưởng ban Nguyễn Văn A khi vắng mặt');
    expect(convene).toHaveTextContent('Điều 4 khoản 6');
    const seal = within(rights).getByRole('row', { name: /Sử dụng con dấu/ });
    expect(seal).toHaveTextContent('Văn bản không nêu');
    expect(seal).toHaveTextContent('Theo tóm tắt báo chí');
    expect(screen.getByText(/Khi người đứng đầu vắng mặt: Phó Trưởng ban Thường trực/)).toBeVisible();
  });

  it('asks about the day of the page', async () => {
    const rights = ({ asOf }: { asOf?: string }) => (asOf === '2024-05-06' ? body.rights : []);
    const entrustments = ({ asOf }: { asOf?: string }) => (asOf === '2024-05-06' ? [] : [acting]);
    renderAt(`${page}&ngay=2024-05-06`, { Query: { viewer, committee: { ...body, rights, entrustments } } });
    const table = await screen.findByRole('table', { name: 'Ai được làm gì' });
    expect(within(table).getByRole('row', { name: /Sử dụng con dấu/ })).toBeVisible();
    expect(screen.queryByText(/tính từ hôm nay/)).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Kết thúc việc ủy quyền/ })).not.toBeInTheDocument();
  });

  it('ends what somebody does for another', async () => {
    const { user, sent } = renderAt(page, {
      Query: { viewer, committee: body },
      Mutation: {
        endEntrustment: () => ({ entrustment: { ...acting, version: 1 }, userErrors: [] }),
      },
    });
    await user.click(await screen.findByRole('button', { name: /Kết thúc việc ủy quyền, thay mặt của/ }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('textbox', { name: /Lý do/ }), 'Trưởng ban đã về');
    await user.click(within(dialog).getByRole('button', { name: 'Kết thúc' }));
    expect(await screen.findByText('Đã ghi ngày kết thúc.')).toBeVisible();
    expect(sent[0]?.variables).toMatchObject({ input: { entrustmentId: acting.id, expectedVersion: 0 } });
  });

  it('shows the refusing clause when a delegation is refused', async () => {
    const { user } = renderAt(page, {
      Query: { viewer, committee: body },
      Mutation: {
        giveDelegation: () => ({
          entrustment: null,
          findings: [],
          userErrors: [
            {
              __typename: 'RuleViolation',
              code: 'RULE_VIOLATION',
              message: 'Quyền ký văn bản chỉ được ủy quyền cho Phó Trưởng ban.',
              path: null,
              ruleType: 'DELEGATION',
              decidedBy: ['Phó Trưởng ban'],
              wayOut: 'Ủy quyền cho Phó Trưởng ban.',
              citations: [citation],
            },
          ],
        }),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Ủy quyền' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('combobox', { name: /Người nhận/ }));
    await user.click(await screen.findByRole('option', { name: /Trần Thị Hạnh/ }));
    await user.click(within(dialog).getByRole('checkbox', { name: 'Ký văn bản' }));
    await user.type(within(dialog).getByRole('textbox', { name: /Số, ký hiệu giấy ủy quyền/ }), '12/GUQ-BCĐ');
    await user.click(within(dialog).getByRole('button', { name: 'Ghi nhận' }));
    expect(await screen.findByText('Quyền ký văn bản chỉ được ủy quyền cho Phó Trưởng ban.')).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent('Điều 4 khoản 6');
  });
});
