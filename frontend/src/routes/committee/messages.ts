import { defineMessages } from '../../lib/messages';

export const committeePageMessages = defineMessages(
  {
    parts: 'Các phần của trang',
    part: {
      'tong-quan': 'Tổng quan',
      thanhvien: 'Thành viên',
      to: 'Tổ & nhóm',
      chuongtrinh: 'Chương trình năm',
      quyen: 'Quyền & ủy quyền',
      thutuc: 'Thủ tục',
      kinhphi: 'Kinh phí',
      tuanthu: 'Tuân thủ',
      lichsu: 'Lịch sử',
    },
    elsewhere: 'Chương trình, kế hoạch ở phần',
    elsewhereFunds: 'chi đặc thù ở phần',
    noTeam: 'Chưa có tổ, nhóm nào',
    noTeamText: 'Khi có tổ, nhóm trực thuộc, tổ chức đó và các thành viên sẽ hiện ở đây.',
  },
  {
    parts: 'Parts of the page',
    part: {
      'tong-quan': 'Overview',
      thanhvien: 'Members',
      to: 'Teams & groups',
      chuongtrinh: 'Programme',
      quyen: 'Rights & delegations',
      thutuc: 'Procedures',
      kinhphi: 'Funds',
      tuanthu: 'Compliance',
      lichsu: 'History',
    },
    elsewhere: 'Programmes and plans are under',
    elsewhereFunds: 'expenditures without a norm under',
    noTeam: 'No team or group yet',
    noTeamText: 'Once a team or group is set up, it and its members appear here.',
  },
);
