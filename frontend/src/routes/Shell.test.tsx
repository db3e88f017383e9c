import { screen, waitFor } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { committee, viewer } from '../test/fixtures';
import { list } from '../test/list';
import { renderAt } from '../test/renderAt';

const nothing = { items: [] };

describe('the shell', () => {
  it('names the person and the posts they hold, and signs out', async () => {
    const { user, signedOut } = renderAt('/', { Query: { viewer, myWork: nothing } });
    await user.click(await screen.findByRole('button', { name: 'Tài khoản: Trần Thị Hạnh' }));
    expect(screen.getByText('Ủy viên · BCĐ Đề án 06')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Đăng xuất' }));
    expect(signedOut()).toBe(true);
  });

  it('marks where the person is', async () => {
    renderAt('/', { Query: { viewer, myWork: nothing } });
    await screen.findByRole('heading', { level: 1 });
    for (const link of screen.getAllByRole('link', { name: 'Việc của tôi' })) {
      expect(link).toHaveAttribute('aria-current', 'page');
    }
  });

  it('enlarges the text in steps, remembers it, and changes the language of the page', async () => {
    const { user } = renderAt('/', { Query: { viewer, myWork: nothing } });
    await screen.findByRole('heading', { level: 1, name: 'Việc của tôi' });
    await user.click(screen.getByRole('button', { name: 'Tăng cỡ chữ' }));
    await user.click(screen.getByRole('button', { name: 'Tăng cỡ chữ' }));
    expect(document.documentElement).toHaveAttribute('data-text-size', 'huge');
    expect(screen.getByRole('button', { name: 'Tăng cỡ chữ' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(document.documentElement).toHaveAttribute('lang', 'en');
    expect(await screen.findByRole('heading', { level: 1, name: 'My work' })).toBeVisible();
    expect(JSON.parse(localStorage.getItem('chidao.display') ?? '{}')).toEqual({
      size: 'huge',
      scheme: 'auto',
      locale: 'en',
    });
  });

  it('keeps a half-filled form and the focus when the language changes, and reads the rest again', async () => {
    const { user } = renderAt('/hop/moi', (locale) => ({
      Query: {
        viewer,
        committees: list([
          {
            ...committee,
            name: locale === 'vi' ? committee.name : 'Project 06 committee',
            viewerCanProposeMeeting: true,
            viewerCanConvokeMeeting: false,
            viewerCanPrepareMeeting: true,
          },
        ]),
        proposedMeetingDates: null,
      },
    }));
    const title = await screen.findByRole('textbox', { name: 'Tên cuộc họp' });
    await user.type(title, 'Phiên họp quý IV');
    await user.type(screen.getByRole('textbox', { name: 'Địa điểm' }), 'Phòng họp số 2');
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(await screen.findByDisplayValue('Project 06 committee')).toBeVisible();
    expect(screen.getByRole('button', { name: 'English' })).toHaveFocus();
    expect(screen.getByRole('textbox', { name: 'Title' })).toBe(title);
    expect(title).toHaveValue('Phiên họp quý IV');
    expect(screen.getByRole('textbox', { name: 'Place' })).toHaveValue('Phòng họp số 2');
  });

  it('tells an account without a person what to do', async () => {
    renderAt('/', { Query: { viewer: { ...viewer, person: null, memberships: [] }, myWork: nothing } });
    expect(await screen.findByRole('heading', { name: 'Tài khoản chưa gắn với cán bộ nào' })).toBeVisible();
    expect(screen.getByText('account-member')).toBeVisible();
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
  });

  it('has one landmark that is busy until the first content is there', async () => {
    renderAt('/', { Query: { viewer, myWork: nothing } });
    await waitFor(() => expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'true'));
    await screen.findByRole('heading', { level: 1, name: 'Việc của tôi' });
    await waitFor(() => expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'false'));
  });

  it('says what is wrong, and offers to try again, while nobody knows who is asking', async () => {
    const refused = new GraphQLError('boom', { extensions: { code: 'INTERNAL', traceId: 'abc123' } });
    renderAt('/', {
      Query: {
        viewer: () => {
          throw refused;
        },
      },
    });
    expect(await screen.findByRole('heading', { level: 1, name: 'Chưa mở được hệ thống' })).toBeVisible();
    expect(screen.getByRole('main')).toContainElement(screen.getByRole('button', { name: 'Thử lại' }));
  });

  it('gives the trace code when the server fails', async () => {
    const failed = new GraphQLError('boom', { extensions: { code: 'INTERNAL', traceId: 'abc123' } });
    renderAt('/', {
      Query: {
        viewer,
        myWork: () => {
          throw failed;
        },
      },
    });
    expect(await screen.findByText('Mã tra cứu: abc123')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Thử lại' })).toBeVisible();
  });

  it('leads on from an address that does not exist', async () => {
    renderAt('/khong-co', { Query: { viewer, myWork: nothing } });
    expect(await screen.findByRole('heading', { level: 1, name: 'Không có trang này' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Về Việc của tôi' })).toHaveAttribute('href', '/');
  });
});
