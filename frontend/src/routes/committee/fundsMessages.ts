import { defineMessages } from '../../lib/messages';

export const fundsMessages = defineMessages(
  {
    holders: 'Cơ quan giữ kinh phí',
    holdersText: 'Như đã ghi nhận trong hệ thống cho ngày này.',
    since: (day: string) => `từ ${day}`,
    noHolder: 'Chưa ghi nhận cơ quan nào giữ kinh phí.',
    text: (notation: string) => `Quy chế ${notation} nêu về kinh phí`,
    textOfNone: 'Quy chế nêu về kinh phí',
    noRegulation: 'Ngày này chưa có quy chế.',
    silent: 'Văn bản không nêu kinh phí lấy từ nguồn nào, cơ quan nào giữ.',
    silentPress:
      'Quy chế này chỉ biết qua bản tóm tắt; phần biết được không nêu kinh phí. Khi có toàn văn, phần này có thể khác.',
    silence:
      'Văn bản không nêu không có nghĩa là không có nghĩa vụ: quy định chung về ngân sách vẫn áp dụng.',
    press: 'Chỉ biết qua bản tóm tắt: những gì không ghi ở đây là chưa biết, không phải là không có.',
    expenditure: 'Chi đặc thù chưa có định mức',
    expenditureSilent: 'Văn bản không nêu cách giải quyết nội dung chi chưa có định mức.',
    paths: 'Các bước',
    cases: 'Hồ sơ chi đặc thù',
    read: 'Đọc quy chế',
  },
  {
    holders: 'Who holds the money',
    holdersText: 'As recorded in this system for the day.',
    since: (day) => `since ${day}`,
    noHolder: 'No agency is recorded as holding the money.',
    text: (notation) => `What regulation ${notation} says of money`,
    textOfNone: 'What the regulation says of money',
    noRegulation: 'No regulation is in force on this day.',
    silent: 'The text does not say where the money comes from and who holds it.',
    silentPress:
      'Only a summary of this regulation is known, and what is known says nothing of money. The whole text may say more.',
    silence: 'That the text does not say it is not that there is no duty: the general rules on budgets hold.',
    press:
      'Known from a summary only: what is not told here is not known, which is not that there is nothing.',
    expenditure: 'Expenditure without a norm',
    expenditureSilent: 'The text does not say what is done about an expenditure without a norm.',
    paths: 'The steps',
    cases: 'Cases of expenditure without a norm',
    read: 'Read the regulation',
  },
);
