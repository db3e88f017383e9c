import { defineMessages } from '../../lib/messages';

export const comparisonMessages = defineMessages(
  {
    title: (notation: string) => `So sánh Quy chế ${notation}`,
    pageTitle: 'So sánh quy chế',
    summary:
      'Theo quy tắc riêng của từng quy chế, không tính quy định chung. Chỗ văn bản không nêu không có nghĩa là không có nghĩa vụ.',
    with: 'So sánh với',
    choose: 'Chọn một quy chế khác',
    chooseText: 'Chọn quy chế để đặt cạnh quy chế này.',
    noOther: 'Chưa có quy chế nào khác để so sánh.',
    show: 'Hiển thị',
    differences: 'Chỗ khác nhau',
    all: 'Tất cả',
    counted: (differing: number, all: number) => `${String(differing)}/${String(all)} nội dung khác nhau`,
    same: 'Hai quy chế không khác nhau ở nội dung nào.',
    parameter: 'Nội dung',
    verdictLabel: 'Kết quả',
    notStated: 'văn bản không nêu',
    group: {
      IDENTITY: 'Văn bản',
      POWERS: 'Thẩm quyền, cách quyết định',
      MEETINGS: 'Họp và kết luận',
      WORK: 'Báo cáo, kế hoạch và công việc',
    },
    verdict: {
      SAME: 'Giống nhau',
      DIFFERENT: 'Khác nhau',
      ONE_SILENT: 'Một bên không nêu',
      BOTH_SILENT: 'Cả hai không nêu',
    },
  },
  {
    title: (notation) => `Compare regulation ${notation}`,
    pageTitle: 'Compare regulations',
    summary:
      'By the own rules of each regulation, without general law. What a text does not state may still be a duty.',
    with: 'Compare with',
    choose: 'Choose another regulation',
    chooseText: 'Choose the regulation to put beside this one.',
    noOther: 'There is no other regulation to compare with yet.',
    show: 'Show',
    differences: 'Differences',
    all: 'Everything',
    counted: (differing, all) => `${String(differing)} of ${String(all)} matters differ`,
    same: 'The two regulations differ in nothing.',
    parameter: 'Matter',
    verdictLabel: 'Result',
    notStated: 'the text does not state it',
    group: {
      IDENTITY: 'Document',
      POWERS: 'Powers and ways of deciding',
      MEETINGS: 'Meetings and conclusions',
      WORK: 'Reports, plans and other work',
    },
    verdict: {
      SAME: 'The same',
      DIFFERENT: 'Different',
      ONE_SILENT: 'One does not state it',
      BOTH_SILENT: 'Neither states it',
    },
  },
);
