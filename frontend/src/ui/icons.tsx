import type { ReactNode } from 'react';

export interface IconProps {
  /** Size in rem; 1.25 by default. */
  readonly size?: number;
}

/** Drawn on a 24 grid with one stroke; decorative, because a word always stands beside it. */
function icon(name: string, drawing: ReactNode) {
  function Icon({ size = 1.25 }: IconProps) {
    return (
      <svg
        aria-hidden="true"
        focusable="false"
        width={`${size}rem`}
        height={`${size}rem`}
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {drawing}
      </svg>
    );
  }
  Icon.displayName = name;
  return Icon;
}

export type IconComponent = ReturnType<typeof icon>;

export const WorkIcon = icon(
  'WorkIcon',
  <path d="M9 5H6.5A1.5 1.5 0 0 0 5 6.5v13A1.5 1.5 0 0 0 6.5 21h11a1.5 1.5 0 0 0 1.5-1.5v-13A1.5 1.5 0 0 0 17.5 5H15M9 3.5h6v3H9zM8.5 13l2.4 2.4 4.6-4.9" />,
);
export const MeetingIcon = icon(
  'MeetingIcon',
  <path d="M4 6.5A1.5 1.5 0 0 1 5.5 5h13A1.5 1.5 0 0 1 20 6.5v12a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18.5zM8 3v4M16 3v4M4 10h16M8 14h3M8 17h6" />,
);
export const TaskIcon = icon(
  'TaskIcon',
  <path d="M4 6.5l1.3 1.3L8 5M4 12.5l1.3 1.3L8 11M4 18.5l1.3 1.3L8 17M12 6.5h8M12 12.5h8M12 18.5h8" />,
);
export const ReportIcon = icon(
  'ReportIcon',
  <path d="M6 3h8l4.5 4.5V20a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM14 3v5h4.5M8.5 17v-3M12 17v-5.5M15.5 17v-2" />,
);
export const CommitteeIcon = icon(
  'CommitteeIcon',
  <path d="M3 20h18M5 20V10M19 20V10M9.5 20v-7M14.5 20v-7M3.5 10h17L12 4z" />,
);
export const AdminIcon = icon(
  'AdminIcon',
  <path d="M4 7h9M17 7h3M4 12h3M11 12h9M4 17h9M17 17h3M15 5v4M9 10v4M15 15v4" />,
);
export const MoreIcon = icon('MoreIcon', <path d="M5 7h14M5 12h14M5 17h14" />);
export const CloseIcon = icon('CloseIcon', <path d="M6 6l12 12M18 6L6 18" />);
export const ChevronIcon = icon('ChevronIcon', <path d="M9 6l6 6-6 6" />);
export const ChevronDownIcon = icon('ChevronDownIcon', <path d="M6 9l6 6 6-6" />);
export const CollapseIcon = icon('CollapseIcon', <path d="M4 5h16v14H4zM9.5 5v14M16 9.5L13.5 12l2.5 2.5" />);
export const SunIcon = icon(
  'SunIcon',
  <path d="M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM12 3v1.5M12 19.5V21M3 12h1.5M19.5 12H21M5.6 5.6l1.1 1.1M17.3 17.3l1.1 1.1M18.4 5.6l-1.1 1.1M6.7 17.3l-1.1 1.1" />,
);
export const MoonIcon = icon('MoonIcon', <path d="M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z" />);
export const AutoIcon = icon(
  'AutoIcon',
  <>
    <circle cx="12" cy="12" r="8.5" />
    <path d="M12 3.5a8.5 8.5 0 0 1 0 17z" fill="currentColor" />
  </>,
);
export const SignOutIcon = icon(
  'SignOutIcon',
  <path d="M14 4H6.5A1.5 1.5 0 0 0 5 5.5v13A1.5 1.5 0 0 0 6.5 20H14M10 12h10M16.5 8.5L20 12l-3.5 3.5" />,
);
export const LateIcon = icon(
  'LateIcon',
  <>
    <circle cx="12" cy="12" r="8.5" />
    <path d="M12 7.5v5.2M12 16.2v.1" strokeWidth="2.25" />
  </>,
);
export const SoonIcon = icon('SoonIcon', <path d="M12 4l9 15.5H3zM12 10v4.5M12 17v.1" />);
export const CheckIcon = icon('CheckIcon', <path d="M5 12.5l4.5 4.5L19 7.5" strokeWidth="2.25" />);
export const WaitIcon = icon(
  'WaitIcon',
  <>
    <circle cx="12" cy="12" r="8.5" />
    <path d="M12 7.5V12l3 2" />
  </>,
);
export const InfoIcon = icon(
  'InfoIcon',
  <>
    <circle cx="12" cy="12" r="8.5" />
    <path d="M12 11v5.5M12 7.6v.1" strokeWidth="2.25" />
  </>,
);
export const StopIcon = icon(
  'StopIcon',
  <>
    <circle cx="12" cy="12" r="8.5" />
    <path d="M6 6l12 12" />
  </>,
);
export const PersonIcon = icon(
  'PersonIcon',
  <>
    <circle cx="12" cy="8.5" r="4" />
    <path d="M4.5 20.5c.8-4 3.8-5.5 7.5-5.5s6.7 1.5 7.5 5.5" />
  </>,
);
export const PlaceIcon = icon(
  'PlaceIcon',
  <>
    <path d="M12 21c-4-4.5-6.5-7.5-6.5-11a6.5 6.5 0 0 1 13 0c0 3.5-2.5 6.5-6.5 11z" />
    <circle cx="12" cy="10" r="2.3" />
  </>,
);
export const PaperIcon = icon(
  'PaperIcon',
  <path d="M6 3h8l4.5 4.5V20a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM14 3v5h4.5M8.5 12.5h7M8.5 16h7" />,
);
export const LinkIcon = icon(
  'LinkIcon',
  <path d="M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1" />,
);
export const ChartIcon = icon(
  'ChartIcon',
  <path d="M8.5 4h7v4.5h-7zM3.5 15.5h7V20h-7zM13.5 15.5h7V20h-7zM12 8.5V12M7 15.5V12h10v3.5" />,
);
export const PrintIcon = icon(
  'PrintIcon',
  <path d="M7 8V3.5h10V8M7 17H4.5a.5.5 0 0 1-.5-.5V8.5A.5.5 0 0 1 4.5 8h15a.5.5 0 0 1 .5.5v8a.5.5 0 0 1-.5.5H17M7 14h10v6.5H7z" />,
);
export const UploadIcon = icon('UploadIcon', <path d="M12 16V4.5M7.5 8.5L12 4l4.5 4.5M4.5 16v3.5h15V16" />);
export const PlusIcon = icon('PlusIcon', <path d="M12 5v14M5 12h14" />);
export const BackIcon = icon('BackIcon', <path d="M15 6l-6 6 6 6" />);
