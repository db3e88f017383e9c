import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cadence, complianceWorld, held, silent } from '../../test/compliance';
import { committee, viewer } from '../../test/fixtures';
import { renderAt } from '../../test/renderAt';

const AT = '/ban/committee-da06?xem=tuanthu';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('Tuân thủ', () => {
  it('says in short how each kind of duty stands, what was not kept first', async () => {
    renderAt(
      AT,
      complianceWorld({
        items: [silent, { ...cadence, key: 'kept', measure: 'NOTICE', state: 'KEPT' }, cadence],
      }),
    );
    const headings = await screen.findAllByRole('heading', { level: 3 });
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      'Họp định kỳ',
      'Thời hạn gửi thông báo họp',
    ]);
    expect(screen.getByRole('list', { name: 'Tóm tắt theo nội dung' })).toHaveTextContent(
      'Chưa thực hiện đúng: 1Thực hiện đúng: 1Văn bản không nêu: 1',
    );
    const duty = headings[0]?.closest('li');
    expect(duty).toHaveTextContent('1 chưa đúng · 1 chưa đến hạn · 5 đúng');
    expect(duty).toHaveTextContent('5/6 kỳ có họp. Kỳ tới: 27/09/2026 – 26/11/2026.');
    expect(duty).not.toHaveTextContent('Điều 14');
  });

  it('opens a kind of duty to its rule and clause, and tells silence apart', async () => {
    const { user } = renderAt(AT, complianceWorld());
    await user.click(await screen.findByRole('button', { name: 'Họp định kỳ' }));
    const duty = screen.getByRole('heading', { level: 3, name: 'Họp định kỳ' }).closest('li');
    expect(duty).toHaveTextContent('Chưa thực hiện đúng');
    expect(duty).toHaveTextContent('Ban Chỉ đạo họp định kỳ 2 tháng một lần.');
    expect(duty).toHaveTextContent('Điều 14 khoản 1 Quy chế 61/QĐ-BCĐ');
    await user.click(screen.getByRole('button', { name: 'Nội dung văn bản không nêu (1)' }));
    await user.click(screen.getByRole('button', { name: 'Thời hạn thông báo kết luận' }));
    const open = screen.getByRole('heading', { level: 3, name: /thông báo kết luận/ }).closest('li');
    expect(open).toHaveTextContent('Văn bản không nêu');
    expect(open).toHaveTextContent('Chưa ghi nhận trường hợp nào.');
  });

  it('opens the evidence with what was found, by which calendar, and where to read on', async () => {
    const { user } = renderAt(AT, complianceWorld());
    await user.click(await screen.findByRole('button', { name: 'Họp định kỳ' }));
    const more = screen.getByRole('button', { name: 'Chứng cứ (2)' });
    expect(more).toHaveAttribute('aria-expanded', 'false');
    await user.click(more);
    expect(more).toHaveAttribute('aria-expanded', 'true');
    const table = screen.getByRole('table', { name: 'Chứng cứ: Họp định kỳ – Ban Chỉ đạo' });
    expect(within(table).getByRole('link', { name: held.label })).toHaveAttribute('href', '/hop/meeting-3');
    expect(table).toHaveTextContent('Kết quả ghi nhận tại thời điểm đó · Lịch làm việc bản 4');
    expect(table).toHaveTextContent('Như đã ghi');
    expect(within(table).queryByRole('button', { name: /Cho phép miễn/ })).not.toBeInTheDocument();
  });

  it('tells everybody who may waive, and of long lists where all of it is', async () => {
    const many = {
      ...cadence.evidence,
      nodes: Array.from({ length: 100 }, (_, at) => ({ ...held, caseKey: `case-${String(at)}` })),
      totalCount: 240,
    };
    const { user } = renderAt(
      AT,
      complianceWorld({
        items: [{ ...cadence, evidence: { ...many, pageInfo: { hasNextPage: true } } }],
      }),
    );
    expect(await screen.findByText(/Người được cho phép miễn: Trưởng ban\./)).toHaveTextContent(
      'Văn bản không nêu, người đứng đầu quyết định.',
    );
    await user.click(screen.getByRole('button', { name: 'Họp định kỳ' }));
    await user.click(screen.getByRole('button', { name: 'Chứng cứ (240)' }));
    expect(screen.getByText(/Đang hiện 100 trên 240/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Xem thêm chứng cứ' })).not.toBeInTheDocument();
  });

  it('asks for another year, or for any days', async () => {
    const asked: unknown[] = [];
    const { user } = renderAt(AT, complianceWorld({}, asked));
    const year = new Date().getFullYear();
    await user.click(await screen.findByRole('button', { name: 'Năm trước' }));
    await screen.findByText(/5\/6 kỳ có họp/);
    expect(asked.at(-1)).toEqual({ from: `${String(year - 1)}-01-01`, to: `${String(year - 1)}-12-31` });
    await user.click(screen.getByRole('button', { name: 'Khoảng khác' }));
    expect(screen.getByRole('textbox', { name: 'Từ ngày' })).toBeVisible();
  });

  it('loads the annex with the token, and says so when it cannot', async () => {
    const load = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('', { status: 404 }));
    const { user } = renderAt(AT, complianceWorld());
    await user.click(await screen.findByRole('button', { name: 'Xuất bảng tính' }));
    expect(await screen.findByText('Chưa tải được phụ lục. Ông, bà hãy thử lại.')).toBeVisible();
    expect(load.mock.calls[0]?.[0]).toContain('/api/committees/x/compliance.xlsx');
  });

  it('tells outsiders for whom it is', async () => {
    renderAt(AT, { Query: { viewer, committee, compliance: null } });
    expect(await screen.findByText('Chỉ người trong ban được xem')).toBeVisible();
  });
});

describe('Tổng quan', () => {
  it('says in short how the body keeps its rules today', async () => {
    renderAt('/ban/committee-da06', complianceWorld());
    const glance = (await screen.findByRole('heading', { name: 'Tình hình thực hiện năm nay' })).closest(
      'section',
    );
    expect(glance).toHaveTextContent('Chưa thực hiện đúng: 1Văn bản không nêu: 1');
    expect(glance).toHaveTextContent('Họp định kỳ: 5/6 kỳ có họp. Kỳ tới: 27/09/2026 – 26/11/2026.');
  });

  it('says nothing of it on a day of the past', async () => {
    renderAt('/ban/committee-da06?ngay=2025-03-01', complianceWorld());
    expect(await screen.findByRole('heading', { level: 1, name: committee.name })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Tình hình thực hiện năm nay' })).not.toBeInTheDocument();
  });
});

describe('Quy chế', () => {
  it('says beside the clause whether its rule was kept, and which case broke it', async () => {
    renderAt('/quyche/regulation-61', {
      ...complianceWorld(),
      Query: {
        ...complianceWorld().Query,
        regulation: {
          __typename: 'Regulation',
          id: 'regulation-61',
          version: 1,
          notation: '61/QĐ-BCĐ',
          title: 'Quy chế hoạt động',
          issuedOn: '2022-03-31',
          issuer: 'Trưởng Ban Chỉ đạo',
          sourceQuality: 'FULL_TEXT',
          conflicts: [],
          rules: [],
          committee,
          viewerCanAmend: false,
          viewerCanComplete: false,
          provisions: [
            {
              __typename: 'Provision',
              id: 'provision-d14',
              anchor: 'd14',
              kind: 'ARTICLE',
              number: '14',
              label: 'Điều 14',
              text: '',
              rules: [],
            },
            {
              __typename: 'Provision',
              id: 'provision-d14k1',
              anchor: 'd14k1',
              kind: 'CLAUSE',
              number: '1',
              label: 'Điều 14 khoản 1',
              text: 'Ban Chỉ đạo họp định kỳ 02 tháng một lần.',
              rules: [
                {
                  __typename: 'Rule',
                  id: 'rule-cadence',
                  type: 'MEETING_CADENCE',
                  severity: 'WARN',
                  revision: 1,
                  explanation: 'Ban Chỉ đạo họp định kỳ 2 tháng một lần.',
                  parameters: [],
                  citations: [],
                },
              ],
            },
          ],
        },
      },
    });
    const kept = await screen.findByRole('group', { name: 'Tình hình thực hiện năm nay' });
    expect(kept).toHaveTextContent('Chưa thực hiện đúng');
    expect(kept).toHaveTextContent('5/6 kỳ có họp.');
    expect(kept).toHaveTextContent('Kỳ 06/03/2026 – 05/05/2026');
    expect(kept).not.toHaveTextContent('Phiên họp thứ 3');
    const contents = screen.getByRole('navigation', { name: 'Mục lục' });
    expect(within(contents).getByRole('link', { name: /Điều 14/ })).toHaveTextContent('Chưa thực hiện đúng');
  });
});
