import type { ReactNode } from 'react';

/** Drawn for a field of 16 by 16 with a stroke of 1.5, in the colour of the text around. */
export const iconShapes = {
  down: <path d="m4.5 6.5 3.5 3.5 3.5-3.5" />,
  up: <path d="m4.5 9.5 3.5-3.5 3.5 3.5" />,
  left: <path d="M9.5 4.5 6 8l3.5 3.5" />,
  right: <path d="m6.5 4.5 3.5 3.5-3.5 3.5" />,
  check: <path d="m3 8.5 3.2 3.2L13 4.8" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.2" />
      <path d="m10.2 10.2 3.3 3.3" />
    </>
  ),
  undo: <path d="M3 6.5h6.5a3.5 3.5 0 0 1 0 7H7M5.8 3.5 2.8 6.5l3 3" />,
  redo: <path d="M13 6.5H6.5a3.5 3.5 0 0 0 0 7H9M10.2 3.5l3 3-3 3" />,
  clock: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 5v3.2l2 1.3" />
    </>
  ),
  settings: (
    <>
      <circle cx="8" cy="8" r="2" />
      <path d="M8 2.2v1.6M8 12.2v1.6M2.2 8h1.6M12.2 8h1.6M3.9 3.9 5 5M11 11l1.1 1.1M3.9 12.1 5 11M11 5l1.1-1.1" />
    </>
  ),
  keep: (
    <>
      <circle cx="8" cy="8" r="6" fill="currentColor" stroke="none" />
      <path d="m5.2 8.2 2 2 3.6-4" stroke="var(--surface)" strokeWidth="1.7" />
    </>
  ),
  merge: <path d="M2.5 3.8h2.2c1.6 0 2.2 4.2 4 4.2h4.5M2.5 12.2h2.2c1.6 0 2.2-4.2 4-4.2M10.8 5.6 13.2 8l-2.4 2.4" />,
  cancel: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="m4.2 11.8 7.6-7.6" />
    </>
  ),
  'hand-down': <path d="M8 2.5v8M4.8 7.5 8 10.7l3.2-3.2M3 13.5h10" />,
  out: <path d="M3 8h9M8.8 4.8 12 8l-3.2 3.2" />,
  half: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" stroke="none" />
    </>
  ),
  pause: <path d="M5.8 4v8M10.2 4v8" />,
  undecided: <circle cx="8" cy="8" r="5.5" strokeDasharray="2.2 2.12" />,
  within: <path d="M4 3v4.5a2 2 0 0 0 2 2h6.5M9.7 6.7l2.8 2.8-2.8 2.8" />,
  close: <path d="m4 4 8 8M12 4l-8 8" />,
  replace: <path d="M3 6.5h8.5M9 4l2.5 2.5L9 9M13 9.5H4.5M7 7l-2.5 2.5L7 12" />,
  columns: (
    <>
      <rect x="2.5" y="3" width="11" height="10" rx="1.5" />
      <path d="M6.2 3v10M9.8 3v10" />
    </>
  ),
  export: <path d="M8 2.5v7.5M4.8 7 8 10.2 11.2 7M3 13.5h10" />,
  'sort-up': <path d="M8 12.5v-9M4.8 6.7 8 3.5l3.2 3.2" />,
  'sort-down': <path d="M8 3.5v9M4.8 9.3 8 12.5l3.2-3.2" />,
  filter: <path d="M2.5 4h11M4.5 8h7M6.5 12h3" />,
  copy: (
    <>
      <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
      <path d="M10.5 5.5v-2a1 1 0 0 0-1-1h-6a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2" />
    </>
  ),
  law: (
    <path d="M8 4.2C6.6 3.2 4.8 3 2.5 3v9.2c2.3 0 4.1.2 5.5 1.2 1.4-1 3.2-1.2 5.5-1.2V3C11.2 3 9.4 3.2 8 4.2zM8 4.2v9.2" />
  ),
  warning: <path d="M8 2.8 14 13H2zM8 6.5v3M8 11.3v.2" />,
  file: <path d="M4 2.5h5l3 3v8H4zM9 2.5v3h3" />,
  table: (
    <>
      <rect x="2.5" y="3" width="11" height="10" rx="1.5" />
      <path d="M2.5 6.5h11M2.5 9.8h11M6.5 6.5V13" />
    </>
  ),
  sheet: (
    <>
      <rect x="2.5" y="3" width="11" height="10" rx="1.5" />
      <path d="M2.5 6.3h11M6.2 6.3V13M9.9 6.3V13" />
    </>
  ),
  plus: <path d="M8 3.5v9M3.5 8h9" />,
  minus: <path d="M3.5 8h9" />,
  eye: (
    <>
      <path d="M1.8 8S4 3.8 8 3.8 14.2 8 14.2 8 12 12.2 8 12.2 1.8 8 1.8 8z" />
      <circle cx="8" cy="8" r="1.8" />
    </>
  ),
  stamp: <path d="M5.5 10 6.6 7.6A2.6 2.6 0 1 1 9.4 7.6L10.5 10M3.5 10h9v2h-9zM4 13.8h8" />,
  scales: (
    <path d="M8 3v10.5M5 13.5h6M3 5l5-1.5L13 5M3 5 1.3 9.3a1.9 1.9 0 0 0 3.4 0zM13 5l-1.7 4.3a1.9 1.9 0 0 0 3.4 0z" />
  ),
  equal: <path d="M4 6.2h8M4 9.8h8" />,
  edit: <path d="m3 13 .6-2.8 7-7 2.2 2.2-7 7z" />,
  lines: <path d="M3 4h10M3 7h10M3 10h10M3 13h6" />,
  chart: <path d="M2.5 13.5h11M4.5 13.5v-5M8 13.5V3M11.5 13.5V6" />,
  code: <path d="M6 5 3 8l3 3M10 5l3 3-3 3" />,
  globe: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M2.5 8h11M8 2.5c3.6 3.6 3.6 7.4 0 11M8 2.5c-3.6 3.6-3.6 7.4 0 11" />
    </>
  ),
  star: <path d="m8 2.5 1.7 3.5 3.8.5-2.8 2.7.7 3.8L8 11.2 4.6 13l.7-3.8L2.5 6.5 6.3 6z" />,
  mail: (
    <>
      <rect x="2.5" y="3.5" width="11" height="9" rx="1.5" />
      <path d="m3 5 5 3.8L13 5" />
    </>
  ),
  phone: (
    <path d="M5.6 2.8 4 3.3a1.4 1.4 0 0 0-1 1.6 10.2 10.2 0 0 0 8.1 8.1 1.4 1.4 0 0 0 1.6-1l.5-1.6-3-1.6-1.2 1.2A7.6 7.6 0 0 1 6 7l1.2-1.2z" />
  ),
  inbox: <path d="M2.5 9.5 4.3 3.5h7.4l1.8 6v3h-11zM2.5 9.5h3.2c.2 1.3 1.1 2 2.3 2s2.1-.7 2.3-2h3.2" />,
  speech: <path d="M3 3.5h10v7H7.5L4.5 13v-2.5H3z" />,
  link: (
    <path d="M6.7 9.3a2.3 2.3 0 0 0 3.3 0l2.3-2.3A2.3 2.3 0 0 0 9 3.7l-.8.8M9.3 6.7a2.3 2.3 0 0 0-3.3 0L3.7 9A2.3 2.3 0 0 0 7 12.3l.8-.8" />
  ),
  folder: <path d="M2.5 4.5a1 1 0 0 1 1-1h3l1.5 1.7h4.5a1 1 0 0 1 1 1v5.3a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1z" />,
  sample: <path d="M8 2.5 9.4 6.6 13.5 8l-4.1 1.4L8 13.5 6.6 9.4 2.5 8l4.1-1.4z" />,
  help: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M6.3 6.4A1.8 1.8 0 1 1 8 8.6v.9M8 11.4v.2" />
    </>
  ),
  split: (
    <path d="M2.5 8h3c1.7 0 2.3-4.2 4-4.2h4M5.5 8c1.7 0 2.3 4.2 4 4.2h4M11.2 1.5l2.3 2.3-2.3 2.3M11.2 9.9l2.3 2.3-2.3 2.3" />
  ),
  print: <path d="M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z" />,
  person: (
    <>
      <circle cx="8" cy="5.5" r="2.5" />
      <path d="M3.2 13.5a4.8 4.8 0 0 1 9.6 0" />
    </>
  ),
  menu: <path d="M3 4.5h10M3 8h10M3 11.5h10" />,
  grip: <path d="M6 4v.2M6 8v.2M6 12v.2M10 4v.2M10 8v.2M10 12v.2" />,
  lock: (
    <>
      <rect x="3.5" y="7" width="9" height="6.5" rx="1.5" />
      <path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />
    </>
  ),
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof iconShapes;
