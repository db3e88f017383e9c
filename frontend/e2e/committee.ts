import { expect } from '@playwright/test';
import type { Day } from './days';
import type { Person } from './person';

/** A person of the demo by the beginning of the name as typed, and the whole name. */
type Seat = readonly [typed: string, name: string, post: string];

export const SEATS = {
  son: ['Nguyễn Hải', 'Nguyễn Hải Sơn (demo)'],
  ha: ['Lê Thị Minh', 'Lê Thị Minh Hà (demo)'],
  bao: ['Phạm Quốc', 'Phạm Quốc Bảo (demo)'],
  huong: ['Trần Thu', 'Trần Thu Hương (demo)'],
  tung: ['Võ Thanh', 'Võ Thanh Tùng (demo)'],
} as const;

/** The regulation of the demo's own committee, as the comparison offers it. */
export const PROJECT_SIX = /^61\/QĐ-BCĐ · BCĐ/;

interface Founding {
  readonly name: string;
  /** The regulation among the templates; none to bring a text later. */
  readonly regulation?: RegExp;
  /** The standing agency by the beginning as typed and its whole name. */
  readonly standingAgency?: readonly [typed: string, name: string];
  /** Its first day; today unless it is to look back. */
  readonly since?: Day;
  readonly seats: readonly Seat[];
}

/** A committee of a name of its own, set up by the administrator through the screens. */
export class Committee {
  readonly name: string;
  readonly path: string;

  /** Its opaque id, the last part of its address. */
  get id(): string {
    return decodeURIComponent(this.path.split('/').at(-1) ?? '');
  }

  private constructor(name: string, path: string) {
    this.name = name;
    this.path = path;
  }

  static async found(
    admin: Person,
    { name, regulation, standingAgency, since, seats }: Founding,
  ): Promise<Committee> {
    const own = `${name} ${String(Date.now())}`;
    await admin.visit('/ban');
    await admin.press('Thành lập Ban Chỉ đạo');
    await admin.write('Tên đầy đủ', own);
    await admin.write('Tên gọi tắt', own);
    if (since) await admin.type('Hoạt động từ ngày', since);
    if (standingAgency) await admin.find('Cơ quan thường trực', ...standingAgency);
    if (regulation) await admin.choose('Quy chế theo mẫu', regulation);
    await admin.send('Thành lập');
    await expect(admin.page.getByRole('heading', { level: 1, name: own })).toBeVisible();
    const committee = new Committee(own, new URL(admin.page.url()).pathname);
    await admin.visit(`${committee.path}?xem=thanhvien`);
    await seat(admin, seats);
    return committee;
  }

  /** What the regulation tells somebody who writes a meeting of this committee. */
  async consult(
    person: Person,
    {
      kind,
      day,
      extended = false,
    }: { readonly kind: string; readonly day: Day; readonly extended?: boolean },
  ): Promise<void> {
    await person.visit('/hop/moi');
    await person.choose('Ban', { name: this.name, exact: true });
    await person.choose('Loại họp', kind);
    if (extended) await person.page.getByLabel('Họp mở rộng, mời cả cơ quan ngoài ban').check();
    await person.chooseDay('Bắt đầu', day);
    await person.write('Địa điểm', 'Phòng họp số 1');
    await person.write('Nội dung', 'Tình hình triển khai');
  }

  /** The regulation of this committee beside another one, every matter. */
  async compare(person: Person, other: RegExp): Promise<void> {
    await person.visit(this.path);
    await person.page.getByRole('link', { name: 'Đọc quy chế' }).click();
    await person.page.getByRole('link', { name: 'So sánh' }).click();
    await person.choose('So sánh với', other);
    await person.press('Tất cả');
  }

  /** A helper team, whose page it answers with. */
  async formTeam(admin: Person, seats: readonly Seat[]): Promise<string> {
    const team = `Tổ giúp việc ${this.name}`;
    await admin.visit(`${this.path}?xem=to`);
    await admin.press('Thành lập tổ, nhóm trực thuộc');
    await admin.choose('Loại tổ chức', 'Tổ giúp việc');
    await admin.write('Tên đầy đủ', team);
    await admin.write('Tên gọi tắt', team);
    await admin.send('Thành lập');
    await seat(admin, seats);
    await admin.page.getByRole('link', { name: 'Mở trang riêng' }).click();
    await expect(admin.page.getByRole('heading', { level: 1, name: team })).toBeVisible();
    return new URL(admin.page.url()).pathname;
  }
}

/** Gives people their posts in the body of the open screen. */
async function seat(admin: Person, seats: readonly Seat[]): Promise<void> {
  for (const [typed, person, post] of seats) {
    await admin.press('Thêm thành viên');
    await admin.find('Họ và tên', typed, person);
    await admin.choose('Chức danh', { name: post, exact: true });
    await admin.send('Lưu');
    await admin.isTold(`Đã thêm ${person}`);
  }
}
