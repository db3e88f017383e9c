import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { committee, viewer } from '../../test/fixtures';
import { renderAt } from '../../test/renderAt';
import { team, whole } from './committeeFixtures';

describe('Ban', () => {
  it('lists the committees with standing agency, team and regulation', async () => {
    renderAt('/ban', {
      Query: { viewer, committees: { nodes: [whole], edges: [], pageInfo: { hasNextPage: false } } },
    });
    const card = (await screen.findByRole('heading', { level: 2 })).closest('li') as HTMLElement;
    expect(within(card).getByRole('link', { name: /Đề án 06 tỉnh Kiên Giang/ })).toHaveAttribute(
      'href',
      '/ban/committee-da06',
    );
    expect(within(card).getByText('Công an tỉnh Kiên Giang')).toBeVisible();
    expect(within(card).getByRole('link', { name: '61/QĐ-BCĐ' })).toHaveAttribute(
      'href',
      '/quyche/regulation-61',
    );
  });

  it('says under the name on what the committee rests', async () => {
    renderAt('/ban/committee-da06', { Query: { viewer, committee: whole } });
    const title = await screen.findByRole('heading', { level: 1, name: committee.name });
    const header = title.closest('header');
    expect(header).toHaveTextContent('671/QĐ-UBND ngày 10/03/2022');
    expect(header).toHaveTextContent('Cơ quan thường trực: Công an tỉnh Kiên Giang');
    expect(screen.getByText('671/QĐ-UBND ngày 10/03/2022 của Chủ tịch UBND tỉnh')).toBeVisible();
  });

  it('says in the overview what a phone leaves out of its head', async () => {
    const reconstituted = {
      kind: 'RECONSTITUTION',
      effectiveOn: '2024-01-15',
      decision: { notation: '12/QĐ-UBND', issuedOn: '2024-01-10', issuer: 'Chủ tịch UBND tỉnh' },
    };
    renderAt('/ban/committee-da06', {
      Query: { viewer, committee: { ...whole, history: [...whole.history, reconstituted] } },
    });
    const told = async (name: string) =>
      (await screen.findByText(name, { selector: 'dt' })).nextElementSibling;
    expect(await told('Tên gọi tắt')).toHaveTextContent('BCĐ Đề án 06');
    expect(await told('Quyết định thành lập')).toHaveTextContent('671/QĐ-UBND ngày 10/03/2022');
    expect(await told('Kiện toàn')).toHaveTextContent('12/QĐ-UBND ngày 10/01/2024 của Chủ tịch UBND tỉnh');
    expect(await told('Quy chế')).toHaveTextContent('61/QĐ-BCĐ');
    expect(await told('Cơ quan thường trực')).toHaveTextContent('Công an tỉnh Kiên Giang');
  });

  it('writes its day in English with the name of the month, and still takes figures', async () => {
    const { user, router } = renderAt('/ban/committee-da06?ngay=2024-05-06', {
      Query: { viewer, committee: whole },
    });
    expect(await screen.findByRole('textbox', { name: 'Tại ngày' })).toHaveValue('06/05/2024');
    await user.click(screen.getByRole('button', { name: 'English' }));
    const day = await screen.findByRole('textbox', { name: 'As of' });
    expect(day).toHaveValue('6 May 2024');
    await user.tripleClick(day);
    await user.keyboard('07/05/2024{Tab}');
    await waitFor(() => expect(router.state.location.search).toEqual({ ngay: '2024-05-07' }));
    expect(await screen.findByRole('textbox', { name: 'As of' })).toHaveValue('7 May 2024');
    await user.click(screen.getByRole('button', { name: 'Tiếng Việt' }));
  });

  it('goes back to today once the day is taken out', async () => {
    const { user, router } = renderAt('/ban/committee-da06?ngay=2024-05-06', {
      Query: { viewer, committee: whole },
    });
    await user.clear(await screen.findByRole('textbox', { name: 'Tại ngày' }));
    expect(router.state.location.search).toEqual({});
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: 'Tại ngày' })).toHaveAttribute('placeholder', 'hôm nay'),
    );
  });

  it('goes from tab to tab by links, and keeps tab and day in the address', async () => {
    const { user, router } = renderAt('/ban/committee-da06?ngay=2024-05-06', {
      Query: { viewer, committee: whole },
    });
    const tabs = await screen.findByRole('navigation', { name: 'Các phần của trang' });
    const current = () => tabs.querySelector('[aria-current]');
    expect(current()).toHaveTextContent('Tổng quan');
    expect(screen.getByRole('textbox', { name: 'Tại ngày' })).toHaveValue('06/05/2024');
    await user.click(within(tabs).getByRole('link', { name: 'Thành viên' }));
    expect(await screen.findByRole('table', { name: 'Thành viên' })).toBeVisible();
    expect(current()).toHaveTextContent('Thành viên');
    expect(router.state.location.search).toEqual({ xem: 'thanhvien', ngay: '2024-05-06' });
    await user.click(within(tabs).getByRole('link', { name: 'Tổ & nhóm' }));
    expect(await screen.findByRole('table', { name: 'Tổ giúp việc Đề án 06' })).toHaveTextContent(
      'Tổ trưởng',
    );
    await user.click(within(tabs).getByRole('link', { name: 'Tổng quan' }));
    expect(router.state.location.search).toEqual({ ngay: '2024-05-06' });
  });

  it('opens the overview where the address names a tab the body has not', async () => {
    renderAt('/ban/team?xem=to', { Query: { viewer, committee: { ...team, kind: 'WORKING_GROUP' } } });
    const tabs = await screen.findByRole('navigation', { name: 'Các phần của trang' });
    expect(within(tabs).queryByRole('link', { name: 'Tổ & nhóm' })).not.toBeInTheDocument();
    expect(await screen.findByText('Chưa có quy chế')).toBeVisible();
  });
});
