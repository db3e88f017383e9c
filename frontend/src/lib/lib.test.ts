import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatDateTime,
  formatDayMonth,
  formatNumber,
  formatPeriod,
  formatWeekday,
  legalDay,
} from './dates';
import { createDrafts } from './drafts';
import { defineMessages } from './messages';
import { foldVietnamese, initials } from './text';

describe('dates', () => {
  it('writes a date as official documents do', () => {
    expect(formatDate('2026-12-05', 'vi')).toBe('05/12/2026');
    expect(formatDate('2026-12-05', 'en')).toBe('5 Dec 2026');
    expect(formatDayMonth('2026-12-05', 'vi')).toBe('05/12');
  });

  it('names weekdays in full', () => {
    expect(formatWeekday('2026-11-23', 'vi')).toBe('Thứ Hai');
    expect(formatWeekday('2026-11-22', 'vi')).toBe('Chủ Nhật');
    expect(formatWeekday('2026-11-23', 'en')).toBe('Monday');
  });

  it('shows instants in the time of Vietnam', () => {
    expect(formatDateTime('2026-11-26T01:00:00Z', 'vi')).toBe('08:00 Thứ Năm 26/11/2026');
  });

  it('names the day of a period once, unless it ends on another day or its end is open', () => {
    const start = '2026-11-26T08:00:00+07:00';
    expect(formatPeriod(start, '2026-11-26T11:00:00+07:00', 'vi')).toBe('08:00 – 11:00 Thứ Năm 26/11/2026');
    expect(formatPeriod(start, '2026-11-27T11:00:00+07:00', 'vi')).toBe(
      '08:00 Thứ Năm 26/11/2026 – 11:00 Thứ Sáu 27/11/2026',
    );
    expect(formatPeriod(start, null, 'vi')).toBe('08:00 Thứ Năm 26/11/2026');
  });

  it('takes the legal day from the zone of Vietnam, not of the browser', () => {
    expect(legalDay(new Date('2026-11-22T18:30:00Z'))).toBe('2026-11-23');
  });

  it('groups digits by the language', () => {
    expect(formatNumber(1234567, 'vi')).toBe('1.234.567');
    expect(formatNumber(1234567, 'en')).toBe('1,234,567');
  });
});

describe('text', () => {
  it('folds marks and đ for a search without accents', () => {
    expect(foldVietnamese('Đề án 06 – Ủy viên')).toBe('de an 06 – uy vien');
  });

  it('takes the family and the given name as initials', () => {
    expect(initials('Nguyễn Văn Ánh')).toBe('NÁ');
    expect(initials('Đào')).toBe('Đ');
    expect(initials('Nguyễn Hải Sơn (demo)')).toBe('NS');
    expect(initials('  ')).toBe('');
  });
});

describe('drafts', () => {
  it('gives back what was written until it is forgotten', () => {
    const drafts = createDrafts(sessionStorage);
    drafts.write('report-1', 'Kết quả quý');
    expect(drafts.read('report-1')).toBe('Kết quả quý');
    drafts.forget('report-1');
    expect(drafts.read('report-1')).toBeUndefined();
  });

  it('does not stop the typing when the storage is full', () => {
    const full = {
      getItem: () => null,
      removeItem: () => undefined,
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    expect(() => createDrafts(full).write('a', 'b')).not.toThrow();
  });
});

describe('messages', () => {
  it('keeps texts and functions for both languages', () => {
    const messages = defineMessages(
      { title: 'Việc', left: (days: number) => `còn ${days} ngày` },
      { title: 'Work', left: (days) => `${days} days left` },
    );
    expect(messages.vi.left(2)).toBe('còn 2 ngày');
    expect(messages.en.title).toBe('Work');
  });
});
