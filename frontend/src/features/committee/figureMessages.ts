import { defineMessages } from '../../lib/messages';

/** The texts of the numbers on a committee's page. */
export const figureMessages = defineMessages(
  {
    meets: (often: string) => `Họp ${often}`,
    meetings: 'Họp định kỳ',
    due: (days: number, until: string) => `còn ${String(days)} ngày, đến hết ${until}`,
    lastDay: (until: string) => `ngày cuối của kỳ: ${until}`,
    overdue: (days: number, until: string) => `quá hạn ${String(days)} ngày (hạn ${until})`,
    met: (until: string, days: number) =>
      `đã họp trong kỳ, kỳ tới đến hết ${until} (còn ${String(days)} ngày)`,
    never: (until: string) => `chưa ghi nhận phiên nào, hạn đầu tiên ${until}`,
    waived: (until: string) => `kỳ họp đến hết ${until} đã được cho phép miễn`,
    notStated: 'văn bản không nêu',
    /** Where it stands, in as few words as say it. */
    brief: {
      due: (days: number) => `còn ${String(days)} ngày`,
      lastDay: 'ngày cuối của kỳ',
      overdue: (days: number) => `quá hạn ${String(days)} ngày`,
      met: 'đã họp trong kỳ',
      waived: 'kỳ này được miễn họp',
      never: 'chưa ghi nhận phiên nào',
    },
    figures: (from: string, to: string) => `Dự họp, hoàn thành nhiệm vụ từ ${from} đến ${to}`,
    inYear: 'Trong 12 tháng',
    attendance: (percent: number) => `Dự họp ${String(percent)}%`,
    places: (present: number, recorded: number, meetings: number) =>
      `${String(present)}/${String(recorded)} lượt mời của ${String(meetings)} phiên`,
    substituted: (count: number) => `${String(count)} lượt cử người dự thay không tính là dự`,
    unrecorded: (count: number) => `${String(count)} lượt chưa điểm danh`,
    noAttendance: 'Dự họp: chưa có phiên nào để tính',
    noRecord: (meetings: number) => `Dự họp: ${String(meetings)} phiên chưa điểm danh`,
    onTime: (percent: number) => `Hoàn thành đúng hạn ${String(percent)}%`,
    tasks: (onTime: number, due: number) => `${String(onTime)}/${String(due)} nhiệm vụ đến hạn`,
    noTasks: 'Hoàn thành đúng hạn: chưa có nhiệm vụ nào đến hạn',
    span: (from: string, to: string) => `từ ${from} đến ${to}`,
    /** Of one member, in a column. */
    one: {
      places: (present: number, recorded: number) => `${String(present)}/${String(recorded)} phiên`,
      substituted: (count: number) => `${String(count)} phiên cử người dự thay`,
      unrecorded: (count: number) => `${String(count)} phiên chưa điểm danh`,
      noAttendance: 'Chưa có phiên nào',
      onTime: (percent: number) => `Đúng hạn ${String(percent)}%`,
      tasks: (onTime: number, due: number) => `${String(onTime)}/${String(due)} nhiệm vụ`,
      noTasks: 'Chưa có nhiệm vụ đến hạn',
    },
  },
  {
    meets: (often) => `Meets ${often}`,
    meetings: 'Regular meetings',
    due: (days, until) => `${String(days)} ${days === 1 ? 'day' : 'days'} left, until the end of ${until}`,
    lastDay: (until) => `last day of the period: ${until}`,
    overdue: (days, until) => `${String(days)} ${days === 1 ? 'day' : 'days'} overdue (due by ${until})`,
    met: (until, days) =>
      `held in this period; the next one ends on ${until} (${String(days)} ${days === 1 ? 'day' : 'days'} left)`,
    never: (until) => `no meeting on record, the first was due by ${until}`,
    waived: (until) => `the meeting due by ${until} was waived`,
    notStated: 'not stated in the text',
    brief: {
      due: (days) => `${String(days)} ${days === 1 ? 'day' : 'days'} left`,
      lastDay: 'last day of the period',
      overdue: (days) => `${String(days)} ${days === 1 ? 'day' : 'days'} overdue`,
      met: 'held in this period',
      waived: 'waived for this period',
      never: 'no meeting on record',
    },
    figures: (from, to) => `Attendance and tasks from ${from} to ${to}`,
    inYear: 'Within 12 months',
    attendance: (percent) => `Attendance ${String(percent)}%`,
    places: (present, recorded, meetings) =>
      `${String(present)} of ${String(recorded)} places at ${String(meetings)} ${meetings === 1 ? 'meeting' : 'meetings'}`,
    substituted: (count) =>
      `${String(count)} ${count === 1 ? 'substitute' : 'substitutes'}, not counted as present`,
    unrecorded: (count) => `${String(count)} ${count === 1 ? 'place' : 'places'} not recorded`,
    noAttendance: 'Attendance: no meeting to count yet',
    noRecord: (meetings) =>
      `Attendance: not recorded for ${String(meetings)} ${meetings === 1 ? 'meeting' : 'meetings'}`,
    onTime: (percent) => `Done on time ${String(percent)}%`,
    tasks: (onTime, due) => `${String(onTime)} of ${String(due)} ${due === 1 ? 'task' : 'tasks'} due`,
    noTasks: 'Done on time: no task fell due',
    span: (from, to) => `from ${from} to ${to}`,
    one: {
      places: (present, recorded) =>
        `${String(present)} of ${String(recorded)} ${recorded === 1 ? 'meeting' : 'meetings'}`,
      substituted: (count) => `sent a substitute to ${String(count)}`,
      unrecorded: (count) => `${String(count)} not recorded`,
      noAttendance: 'No meeting yet',
      onTime: (percent) => `On time ${String(percent)}%`,
      tasks: (onTime, due) => `${String(onTime)} of ${String(due)} ${due === 1 ? 'task' : 'tasks'}`,
      noTasks: 'No task fell due',
    },
  },
);
