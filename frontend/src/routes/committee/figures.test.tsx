import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { articleFourteen, committee, figures, memberships, viewer } from '../../test/fixtures';
import { renderAt } from '../../test/renderAt';

const rhythm = {
  often: '1 quý/lần',
  requirement: 'Ban Chỉ đạo họp định kỳ 3 tháng một lần. Tính theo lịch.',
  citations: [articleFourteen],
  state: 'DUE',
  lastHeldOn: '2026-08-20',
  window: { from: '2026-10-01', to: '2026-12-31', isOverdue: false },
  daysLeft: 12,
};

/** The page of the committee with its rhythm and figures; what is left out is as above. */
function page(more: Record<string, unknown> = {}, at = '/ban/committee-da06') {
  return renderAt(at, {
    Query: { viewer, committee: { ...committee, meetingRhythm: rhythm, figures, ...more } },
  });
}

async function header(): Promise<HTMLElement> {
  const title = await screen.findByRole('heading', { level: 1, name: committee.name });
  return title.closest('header') ?? title;
}

/** What the overview says of the rhythm. */
async function overview(): Promise<Element | null> {
  return (await screen.findByText('Nhịp họp', { selector: 'dt' })).nextElementSibling;
}

describe('Số liệu của ban', () => {
  it('says how often the body meets, how many days are left as the server counted, and where it stands', async () => {
    page();
    expect(await header()).toHaveTextContent('Họp 1 quý/lần');
    expect(await header()).toHaveTextContent('còn 12 ngày');
    expect(within(await header()).getByRole('button', { name: articleFourteen.label })).toBeVisible();
    expect(await overview()).toHaveTextContent('còn 12 ngày, đến hết 31/12/2026');
    expect(await overview()).toHaveTextContent(rhythm.requirement);
  });

  it.each([
    ['OVERDUE', -11, 'quá hạn 11 ngày', 'quá hạn 11 ngày (hạn 31/12/2026)'],
    ['DUE', 0, 'ngày cuối của kỳ', 'ngày cuối của kỳ: 31/12/2026'],
    ['WAIVED', -11, 'kỳ này được miễn họp', 'kỳ họp đến hết 31/12/2026 đã được cho phép miễn'],
    ['MET', 102, 'đã họp trong kỳ', 'đã họp trong kỳ, kỳ tới đến hết 31/12/2026 (còn 102 ngày)'],
  ])('tells %s apart, in short at the head and in full below', async (state, daysLeft, brief, whole) => {
    page({ meetingRhythm: { ...rhythm, state, daysLeft } });
    expect(within(await header()).getByText(brief)).toBeVisible();
    expect(await overview()).toHaveTextContent(whole);
  });

  it('counts no days where no meeting is on record at all', async () => {
    page({ meetingRhythm: { ...rhythm, state: 'OVERDUE', lastHeldOn: null, daysLeft: -2928 } });
    expect(await header()).toHaveTextContent('chưa ghi nhận phiên nào');
    expect(await overview()).toHaveTextContent('chưa ghi nhận phiên nào, hạn đầu tiên 31/12/2026');
    expect(document.body).not.toHaveTextContent('2928');
  });

  it('tells silence as silence, and never as no duty', async () => {
    page({
      meetingRhythm: {
        ...rhythm,
        often: null,
        requirement: 'Quy chế mới biết qua bản tóm tắt báo chí; toàn văn có thể có nêu.',
        citations: [],
        state: 'NOT_STATED',
        window: null,
        daysLeft: null,
      },
    });
    expect(await header()).toHaveTextContent(/Họp định kỳ\s*văn bản không nêu/);
    expect(await overview()).toHaveTextContent('toàn văn có thể có nêu');
  });

  it('shows shares with what they are of, and over which time', async () => {
    page({ figures: { ...figures, attendance: { ...figures.attendance, invited: 13 } } });
    const shown = await screen.findByRole('list', { name: /từ 23\/11\/2025 đến 22\/11\/2026/ });
    expect(shown).toHaveTextContent(
      'Dự họp 91% (11/12 lượt mời của 12 phiên; 1 lượt cử người dự thay không tính là dự; 1 lượt chưa điểm danh)',
    );
    expect(shown).toHaveTextContent('Hoàn thành đúng hạn 84% (21/25 nhiệm vụ đến hạn)');
  });

  it('says once, and not beside each member, where there is nothing to measure', async () => {
    const nothing = {
      ...figures,
      attendance: {
        ...figures.attendance,
        meetings: 0,
        invited: 0,
        recorded: 0,
        substituted: 0,
        percent: null,
      },
      tasks: { due: 0, onTime: 0, late: 0, overdue: 0, percent: null },
    };
    const { user } = page({ figures: nothing, members: [{ ...memberships.member, figures: nothing }] });
    expect(await screen.findByText('Dự họp: chưa có phiên nào để tính')).toBeVisible();
    expect(screen.getByText('Hoàn thành đúng hạn: chưa có nhiệm vụ nào đến hạn')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Thành viên' }));
    await screen.findByRole('row', { name: /Bà Trần Thị Hạnh/ });
    expect(screen.queryByRole('columnheader', { name: 'Trong 12 tháng' })).not.toBeInTheDocument();
  });

  it('shows the figures of each member beside the name', async () => {
    const members = [{ ...memberships.member, figures }];
    page({ members }, '/ban/committee-da06?xem=thanhvien');
    const row = await screen.findByRole('row', { name: /Bà Trần Thị Hạnh/ });
    expect(row).toHaveTextContent('Dự họp 91% (11/12 phiên)');
    expect(row).toHaveTextContent('1 phiên cử người dự thay');
    expect(row).toHaveTextContent('Đúng hạn 84% (21/25 nhiệm vụ)');
  });

  it('leaves the figures out for those who may not know of the meetings', async () => {
    page(
      {
        members: [memberships.member],
        figures: null,
        meetingRhythm: { ...rhythm, state: null, lastHeldOn: null, window: null, daysLeft: null },
      },
      '/ban/committee-da06?xem=thanhvien',
    );
    await screen.findByRole('row', { name: /Bà Trần Thị Hạnh/ });
    expect(screen.queryByRole('columnheader', { name: 'Trong 12 tháng' })).not.toBeInTheDocument();
    expect(await header()).toHaveTextContent('Họp 1 quý/lần');
    expect(await header()).not.toHaveTextContent('còn');
  });

  it('tells the rhythm and figures of each body under the committee', async () => {
    const team = { ...committee, id: 'team', kind: 'HELPER_TEAM', name: 'Tổ giúp việc' };
    const ofTeam = { ...rhythm, often: '3 tháng/lần', daysLeft: 40 };
    page({ bodies: [{ ...team, meetingRhythm: ofTeam, figures }] }, '/ban/committee-da06?xem=to');
    const section = await screen.findByText('Họp 3 tháng/lần');
    expect(section.parentElement).toHaveTextContent('còn 40 ngày');
  });
});
