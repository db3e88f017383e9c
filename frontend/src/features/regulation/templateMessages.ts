import { defineMessages } from '../../lib/messages';

export const templateMessages = defineMessages(
  {
    title: 'Quy chế mẫu',
    summary:
      'Các quy chế có sẵn trong hệ thống: nguồn của từng bản, số quy tắc, và những gì văn bản không nêu.',
    notation: 'Số, ký hiệu',
    regulates: 'Về việc',
    quality: 'Nguồn',
    rules: 'Số quy tắc',
    coverage: 'Thông số văn bản nêu',
    stated: (stated: number, all: number) => `${stated} trên ${all}`,
    silent: 'Văn bản không nêu',
    show: (count: number) => `Xem ${count} mục`,
    silentOf: (notation: string) => `${notation}: văn bản không nêu`,
    silentText: 'Văn bản không nêu những điều sau; điều đó không có nghĩa là không có nghĩa vụ.',
  },
  {
    title: 'Regulation templates',
    summary:
      'The regulations that come with the system: the source of each, its rules, and what it does not state.',
    notation: 'Number and symbol',
    regulates: 'About',
    quality: 'Source',
    rules: 'Rules',
    coverage: 'Parameters stated',
    stated: (stated, all) => `${stated} of ${all}`,
    silent: 'Not stated',
    show: (count) => `Show ${count}`,
    silentOf: (notation) => `${notation}: not stated`,
    silentText: 'The text does not state these; that does not mean that there is no duty.',
  },
);
