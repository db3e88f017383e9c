import { defineMessages } from '../../lib/messages';

export const auditMessages = defineMessages(
  {
    title: 'Nhật ký',
    ofCommittee: (name: string) => `Nhật ký của ${name}`,
    summary: 'Ai đã làm gì, lúc nào, với tư cách nào. Không ai sửa hay xóa được.',
    when: 'Thời điểm',
    who: 'Người thực hiện',
    what: 'Việc đã làm',
    empty: 'Chưa có việc nào được ghi',
    emptyText: 'Mỗi việc làm trong hệ thống được ghi lại ở đây ngay khi xong.',
    history: 'Nhật ký',
    open: 'Xem nhật ký',
  },
  {
    title: 'Trail',
    ofCommittee: (name) => `Trail of ${name}`,
    summary: 'Who did what, when, and in what capacity. Nobody can change or remove it.',
    when: 'Time',
    who: 'Who',
    what: 'What was done',
    empty: 'Nothing is recorded yet',
    emptyText: 'Each act in the system is recorded here as soon as it is done.',
    history: 'Trail',
    open: 'Show the trail',
  },
);
