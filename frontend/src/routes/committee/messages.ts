import { defineMessages } from '../../lib/messages';

export const committeePageMessages = defineMessages(
  {
    parts: 'Các phần của trang',
    part: {
      'tong-quan': 'Tổng quan',
      thanhvien: 'Thành viên',
      to: 'Tổ & nhóm',
      quyen: 'Quyền & ủy quyền',
      thutuc: 'Thủ tục',
      tuanthu: 'Tuân thủ',
      lichsu: 'Lịch sử',
    },
    noTeam: 'Chưa có tổ, nhóm nào',
    noTeamText: 'Khi có tổ, nhóm trực thuộc, tổ chức đó và các thành viên sẽ hiện ở đây.',
  },
  {
    parts: 'Parts of the page',
    part: {
      'tong-quan': 'Overview',
      thanhvien: 'Members',
      to: 'Teams & groups',
      quyen: 'Rights & delegations',
      thutuc: 'Procedures',
      tuanthu: 'Compliance',
      lichsu: 'History',
    },
    noTeam: 'No team or group yet',
    noTeamText: 'Once a team or group is set up, it and its members appear here.',
  },
);
