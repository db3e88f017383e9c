import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { citation } from '../../test/compliance';
import { agencies, committee, viewer } from '../../test/fixtures';
import { list } from '../../test/list';
import { renderAt } from '../../test/renderAt';

const AT = '/ban/committee-da06?xem=kinhphi';

const rule = (id: string, type: string, parameters: readonly unknown[] = [], more: object = {}) => ({
  __typename: 'Rule',
  id,
  type,
  severity: 'INFO',
  explanation: `Quy tắc ${id}`,
  parameters,
  revision: 0,
  citation,
  citations: [citation],
  sourceQuality: 'FULL_TEXT',
  ...more,
});

const parameter = (name: string, value: string | null, codes: readonly string[] = []) => ({
  name,
  label: name,
  value,
  inText: value !== null,
  codes,
});

const first = { ...citation, label: 'Điều 17 khoản 1', quote: 'được bố trí trong dự toán' };
const second = { ...citation, label: 'Điều 8 khoản 6', quote: null };

const budget = rule('kinh-phi', 'BUDGET', [parameter('nguồn', 'ngân sách'), parameter('lập dự toán', null)], {
  citations: [first, second],
});
const managed = rule('quan-ly', 'RESPONSIBILITY', [parameter('việc', 'quản lý', ['MANAGE_FUNDS'])]);
const minutes = rule('bien-ban', 'RESPONSIBILITY', [parameter('việc', 'biên bản', ['WRITE_MINUTES'])]);
const former = rule('cu', 'BUDGET', [], { validTo: '2023-12-31' });
const special = rule('dac-thu', 'SPECIAL_EXPENDITURE');

function world(rules: readonly unknown[], sourceQuality = 'FULL_TEXT', roles: readonly unknown[] = []) {
  return {
    Query: {
      viewer,
      committee: {
        ...committee,
        agencyRoles: roles,
        regulation: {
          __typename: 'Regulation',
          id: 'regulation-61',
          notation: '61/QĐ-BCĐ',
          title: 'Quy chế',
          sourceQuality,
          viewerCanAmend: false,
          rules,
        },
      },
      procedureCases: list([]),
      compliance: null,
    },
  };
}

describe('Kinh phí', () => {
  it('quotes the rules about money with every clause they come from, and no others', async () => {
    renderAt(AT, world([budget, managed, minutes, former, special]));
    const part = await screen.findByRole('region', { name: 'Quy chế 61/QĐ-BCĐ nêu về kinh phí' });
    expect(part).toHaveTextContent('Quy tắc kinh-phi');
    expect(part).toHaveTextContent('“được bố trí trong dự toán”');
    expect(part).toHaveTextContent('Điều 17 khoản 1');
    expect(part).toHaveTextContent('Điều 8 khoản 6');
    expect(part).toHaveTextContent('lập dự toánvăn bản không nêu');
    expect(part).toHaveTextContent('Quy tắc quan-ly');
    expect(part).not.toHaveTextContent('Quy tắc bien-ban');
    expect(part).not.toHaveTextContent('Quy tắc cu');
    expect(screen.getByRole('region', { name: 'Chi đặc thù chưa có định mức' })).toHaveTextContent(
      'Quy tắc dac-thu',
    );
  });

  it('says that the text is silent, and never that there is no duty', async () => {
    renderAt(AT, world([minutes]));
    const part = await screen.findByRole('region', { name: 'Quy chế 61/QĐ-BCĐ nêu về kinh phí' });
    expect(part).toHaveTextContent('Văn bản không nêu kinh phí lấy từ nguồn nào');
    expect(part).toHaveTextContent('không có nghĩa là không có nghĩa vụ');
  });

  it('says that only a summary of the text is known', async () => {
    renderAt(AT, world([], 'PRESS_SUMMARY'));
    const part = await screen.findByRole('region', { name: 'Quy chế 61/QĐ-BCĐ nêu về kinh phí' });
    expect(part).toHaveTextContent('chỉ biết qua bản tóm tắt');
  });

  it('tells the silence on expenditures of a past day by itself', async () => {
    renderAt(`${AT}&ngay=2024-05-06`, world([budget]));
    const part = await screen.findByRole('region', { name: 'Chi đặc thù chưa có định mức' });
    expect(part).toHaveTextContent('Văn bản không nêu cách giải quyết');
    expect(screen.queryByRole('region', { name: 'Các bước' })).not.toBeInTheDocument();
  });

  it('leaves it to the steps of today to tell it', async () => {
    renderAt(AT, world([budget]));
    await screen.findByRole('region', { name: 'Quy chế 61/QĐ-BCĐ nêu về kinh phí' });
    expect(screen.getByRole('region', { name: 'Các bước' })).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Chi đặc thù chưa có định mức' })).not.toBeInTheDocument();
  });

  it('names who holds the money, and asks for the cases of this kind alone', async () => {
    const role = { role: 'BUDGET_HOLDER', agency: agencies.police, validFrom: '2022-03-10' };
    renderAt(AT, world([budget], 'FULL_TEXT', [role]));
    const holders = await screen.findByRole('region', { name: 'Cơ quan giữ kinh phí' });
    expect(within(holders).getByRole('listitem')).toHaveTextContent('Công an tỉnh Kiên Giang, từ 10/03/2022');
    expect(screen.getByRole('region', { name: 'Hồ sơ chi đặc thù' })).toHaveTextContent('Chưa có hồ sơ nào');
  });
});
