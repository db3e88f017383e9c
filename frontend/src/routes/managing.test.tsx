import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { administrator, agencies, committee, memberships, persons, viewer } from '../test/fixtures';
import { list } from '../test/list';
import { renderAt } from '../test/renderAt';

const bare = { ...committee, viewerCanManage: true };

const template = {
  code: 'DA06',
  notation: '61/QĐ-BCĐ',
  title: 'Quy chế hoạt động của Ban Chỉ đạo Đề án 06',
  sourceQuality: 'FULL_TEXT',
  ruleCount: 24,
};

describe('Quản lý ban', () => {
  it('sets up a committee under a template and opens its page', async () => {
    const { user, sent, router } = renderAt('/ban', {
      Query: {
        viewer: administrator,
        committees: list([]),
        regulationTemplates: [template],
        agencies: list([agencies.police]),
        committee: bare,
      },
      Mutation: { establishCommittee: () => ({ committee: bare, userErrors: [] }) },
    });
    await user.click(await screen.findByRole('button', { name: 'Thành lập Ban Chỉ đạo' }));
    const dialog = screen.getByRole('dialog', { name: 'Thành lập Ban Chỉ đạo' });
    await user.type(within(dialog).getByRole('textbox', { name: /Tên đầy đủ/ }), committee.name);
    await user.type(within(dialog).getByRole('textbox', { name: /Tên gọi tắt/ }), committee.shortName);
    const submit = within(dialog).getByRole('button', { name: 'Thành lập' });
    const notation = within(dialog).getByRole('textbox', { name: 'Số, ký hiệu' });
    await user.type(notation, '671/QĐ-UBND');
    expect(submit).toBeDisabled();
    await user.clear(notation);
    await user.click(within(dialog).getByRole('combobox', { name: /Cơ quan thường trực/ }));
    await user.click(await screen.findByRole('option', { name: 'Công an tỉnh Kiên Giang' }));
    await user.click(within(dialog).getByRole('combobox', { name: /Quy chế theo mẫu/ }));
    await user.click(await screen.findByRole('option', { name: /61\/QĐ-BCĐ/ }));
    await user.click(submit);
    expect(await screen.findByText('Đã thành lập.')).toBeVisible();
    expect(sent[0]?.variables).toMatchObject({
      input: {
        kind: 'STEERING_COMMITTEE',
        name: committee.name,
        shortName: committee.shortName,
        parentId: null,
        establishedBy: null,
        standingAgencyId: 'agency-police',
        regulationTemplateCode: 'DA06',
      },
    });
    expect(router.state.location.pathname).toBe('/ban/committee-da06');
  });

  it('sets up no committee for those who do not administer', async () => {
    renderAt('/ban', { Query: { viewer, committees: list([bare]) } });
    expect(await screen.findByRole('heading', { level: 2 })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Thành lập Ban Chỉ đạo' })).not.toBeInTheDocument();
  });

  it('takes up a template where there is no regulation', async () => {
    const { user, sent } = renderAt('/ban/committee-da06', {
      Query: { viewer, committee: bare, regulationTemplates: [template] },
      Mutation: { adoptRegulationTemplate: () => ({ userErrors: [] }) },
    });
    await user.click(await screen.findByRole('button', { name: 'Áp dụng quy chế mẫu' }));
    const dialog = await screen.findByRole('dialog', { name: 'Áp dụng quy chế mẫu' });
    await user.click(within(dialog).getByRole('combobox', { name: /Quy chế mẫu/ }));
    await user.click(await screen.findByRole('option', { name: /61\/QĐ-BCĐ/ }));
    expect(within(dialog).getByText('24 quy tắc · Toàn văn')).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Áp dụng' }));
    expect(await screen.findByText('Đã áp dụng quy chế.')).toBeVisible();
    expect(sent[0]?.variables).toEqual({ input: { committeeId: 'committee-da06', templateCode: 'DA06' } });
  });

  it('gives an agency a role and sets up the team, for administrators only', async () => {
    const { user, sent } = renderAt('/ban/committee-da06', {
      Query: { viewer: administrator, committee: bare, agencies: list([agencies.ict]) },
      Mutation: {
        assignAgencyRole: () => ({ userErrors: [] }),
        establishCommittee: () => ({ userErrors: [] }),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Giao vai trò cho cơ quan' }));
    const role = screen.getByRole('dialog', { name: 'Giao vai trò cho cơ quan' });
    await user.click(within(role).getByRole('combobox', { name: /^Cơ quan/ }));
    await user.click(await screen.findByRole('option', { name: 'Sở Thông tin và Truyền thông' }));
    await user.click(within(role).getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByText('Đã giao vai trò.')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Tổ & nhóm' }));
    await user.click(await screen.findByRole('button', { name: 'Thành lập tổ, nhóm trực thuộc' }));
    const team = screen.getByRole('dialog', { name: 'Thành lập tổ, nhóm trực thuộc' });
    await user.click(within(team).getByRole('combobox', { name: /Loại tổ chức/ }));
    await user.click(await screen.findByRole('option', { name: 'Tổ giúp việc' }));
    await user.type(within(team).getByRole('textbox', { name: /Tên đầy đủ/ }), 'Tổ giúp việc');
    await user.type(within(team).getByRole('textbox', { name: /Tên gọi tắt/ }), 'TGV');
    await user.click(within(team).getByRole('button', { name: 'Thành lập' }));
    expect(await screen.findByText('Đã thành lập.')).toBeVisible();
    expect(sent[0]?.variables).toMatchObject({
      input: { committeeId: 'committee-da06', agencyId: 'agency-ict', role: 'STANDING_AGENCY' },
    });
    expect(sent[1]?.variables).toMatchObject({
      input: { kind: 'HELPER_TEAM', parentId: 'committee-da06', regulationTemplateCode: null },
    });
  });

  it('ends one of the roles agencies have, for administrators', async () => {
    const roles = [
      { role: 'BUDGET_HOLDER', agency: agencies.ict, validFrom: '2024-01-01' },
      { role: 'BUDGET_HOLDER', agency: agencies.police, validFrom: '2024-01-01' },
    ];
    const { user, sent } = renderAt('/ban/committee-da06', {
      Query: { viewer: administrator, committee: { ...bare, agencyRoles: roles } },
      Mutation: { endAgencyRole: () => ({ userErrors: [] }) },
    });
    await user.click(await screen.findByRole('button', { name: 'Kết thúc vai trò của cơ quan' }));
    const dialog = screen.getByRole('dialog', { name: 'Kết thúc vai trò của cơ quan' });
    await user.click(within(dialog).getByRole('button', { name: 'Kết thúc' }));
    expect(await screen.findByText('Đã kết thúc vai trò.')).toBeVisible();
    expect(sent[0]?.variables).toMatchObject({
      input: { committeeId: 'committee-da06', agencyId: 'agency-ict', role: 'BUDGET_HOLDER' },
    });
  });

  it('leaves agencies and the team to administrators', async () => {
    const { user } = renderAt('/ban/committee-da06', { Query: { viewer, committee: bare } });
    expect(await screen.findByRole('button', { name: 'Áp dụng quy chế mẫu' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Giao vai trò cho cơ quan' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: 'Tổ & nhóm' }));
    expect(await screen.findByText('Chưa có tổ, nhóm nào')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Thành lập tổ|Lập nhóm/ })).not.toBeInTheDocument();
  });

  it('lets those form a group whom the regulation lets, and shows the clause to the others', async () => {
    const forming = { ...bare, viewerCanFormGroups: true };
    const { user, sent } = renderAt('/ban/committee-da06?xem=to', {
      Query: { viewer, committee: forming },
      Mutation: {
        formGroup: () => ({
          userErrors: [
            {
              __typename: 'RuleViolation',
              code: 'RULE_VIOLATION',
              message: 'Quyền tổ chức nhóm công tác thuộc Tổ trưởng.',
              ruleType: 'FORM_GROUPS_RIGHT',
              decidedBy: ['Tổ trưởng'],
              citations: [{ label: 'Điều 6 khoản 8 Quy chế 852/QĐ-BCĐ', sourceQuality: 'FULL_TEXT' }],
            },
          ],
        }),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Lập nhóm' }));
    const dialog = screen.getByRole('dialog', { name: 'Lập nhóm' });
    await user.type(within(dialog).getByRole('textbox', { name: /Tên đầy đủ/ }), 'Nhóm dữ liệu');
    await user.type(within(dialog).getByRole('textbox', { name: /Tên gọi tắt/ }), 'NDL');
    await user.click(within(dialog).getByRole('button', { name: 'Thành lập' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Điều 6 khoản 8');
    expect(sent[0]?.variables).toMatchObject({
      input: { kind: 'WORKING_GROUP', committeeId: 'committee-da06', name: 'Nhóm dữ liệu' },
    });
  });

  it('appoints with agency, way of coming and decision', async () => {
    const { user, sent } = renderAt('/ban/committee-da06?xem=thanhvien', {
      Query: {
        viewer: administrator,
        committee: bare,
        persons: list([persons.member]),
        agencies: list([agencies.police]),
      },
      Mutation: { appointMember: () => ({ userErrors: [] }) },
    });
    await user.click(await screen.findByRole('button', { name: 'Thêm thành viên' }));
    const dialog = screen.getByRole('dialog', { name: 'Thêm thành viên' });
    await user.click(within(dialog).getByRole('combobox', { name: /Họ và tên/ }));
    await user.click(await screen.findByRole('option', { name: /Trần Thị Hạnh/ }));
    await user.click(within(dialog).getByRole('combobox', { name: /Thay mặt/ }));
    await user.click(await screen.findByRole('option', { name: 'Công an tỉnh Kiên Giang' }));
    await user.click(within(dialog).getByRole('combobox', { name: /Hình thức tham gia/ }));
    await user.click(await screen.findByRole('option', { name: 'Biệt phái' }));
    await user.type(within(dialog).getByRole('textbox', { name: 'Số, ký hiệu' }), '7/QĐ-UBND');
    await user.type(within(dialog).getByRole('textbox', { name: 'Ngày ban hành' }), '05/01/2026');
    await user.type(within(dialog).getByRole('textbox', { name: 'Người ban hành' }), 'Chủ tịch UBND tỉnh');
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByText(/Đã thêm Trần Thị Hạnh/)).toBeVisible();
    expect(sent[0]?.variables).toMatchObject({
      input: {
        personId: 'person-member',
        onBehalfOfId: 'agency-police',
        capacity: 'PART_TIME',
        source: 'SECONDED',
        decision: { notation: '7/QĐ-UBND', issuedOn: '2026-01-05', issuer: 'Chủ tịch UBND tỉnh' },
      },
    });
  });

  it('calls the posts it offers as the body calls them, each once', async () => {
    const { user } = renderAt('/ban/committee-da06?xem=thanhvien', {
      Query: {
        viewer: administrator,
        committee: {
          ...bare,
          postTitles: [
            { role: 'CHAIR', title: 'Tổ trưởng' },
            { role: 'TEAM_LEADER', title: 'Tổ trưởng' },
            { role: 'MEMBER', title: 'Thành viên' },
          ],
        },
        persons: list([]),
        agencies: list([]),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Thêm thành viên' }));
    const dialog = screen.getByRole('dialog', { name: 'Thêm thành viên' });
    const post = within(dialog).getByRole('combobox', { name: /Chức danh/ });
    await waitFor(() => expect(post).toHaveValue('Thành viên'));
    await user.click(post);
    expect(await screen.findAllByRole('option', { name: 'Tổ trưởng' })).toHaveLength(1);
    expect(screen.queryByRole('option', { name: 'Trưởng ban' })).not.toBeInTheDocument();
  });

  it('shows the trail of the committee to those who may read it', async () => {
    const { user } = renderAt('/ban/committee-da06', {
      Query: {
        viewer,
        committee: { ...bare, viewerCanReadAuditLog: true, members: [memberships.chair] },
        auditLog: ({ committeeId }: { committeeId?: string }) =>
          list([
            {
              __typename: 'AuditEvent',
              id: 'event-1',
              at: '2026-11-18T09:15:00+07:00',
              actor: 'Nguyễn Văn Minh – Trưởng ban',
              action: 'CONVOKE_MEETING',
              objectId: 'meeting-6',
              summary: `Triệu tập cuộc họp của ${committeeId ?? ''}`,
            },
          ]),
      },
    });
    await user.click(await screen.findByRole('link', { name: 'Nhật ký' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Nhật ký của BCĐ Đề án 06' })).toBeVisible();
    expect(await screen.findByText('Triệu tập cuộc họp của committee-da06')).toBeVisible();
  });

  it('shows no trail to others', async () => {
    renderAt('/ban/committee-da06/nhatky', { Query: { viewer, committee } });
    expect(await screen.findByText(/Không tìm thấy ban này/)).toBeVisible();
  });
});
