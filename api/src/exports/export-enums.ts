import { registerEnumType } from 'type-graphql'

/** What kind of file an export becomes. */
export enum ExportFormat {
  CSV = 'CSV',
  XLSX = 'XLSX',
  PDF = 'PDF',
}

/** How far an export has come. */
export enum ExportState {
  WAITING = 'WAITING',
  RUNNING = 'RUNNING',
  READY = 'READY',
  FAILED = 'FAILED',
  CANCELLED = 'CANCELLED',
}

/** Why an export came to nothing. */
export enum ExportFault {
  NOT_ALLOWED = 'NOT_ALLOWED',
  TOO_MANY_ROWS = 'TOO_MANY_ROWS',
  BROKEN = 'BROKEN',
}

registerEnumType(ExportFormat, {
  name: 'ExportFormat',
  description: 'What kind of file an export becomes. Times are WIB in both.',
  valuesConfig: {
    CSV: {
      description:
        'Text with semicolons, UTF-8 with a byte order mark. A cell that begins with = + - @, a tab or a line feed gets ' +
        'an apostrophe in front, so that no spreadsheet takes it for a formula.',
    },
    XLSX: {
      description:
        'Excel workbook: days and times as such, NIK and other numbers of people as text; at most 50,000 rows.',
    },
    PDF: { description: 'Pages to be printed, for official lists only; at most 3,000 rows.' },
  },
})
registerEnumType(ExportState, {
  name: 'ExportState',
  description: 'How far an export has come.',
  valuesConfig: {
    WAITING: { description: 'Asked for; not begun.' },
    RUNNING: { description: 'Being read; `rows` of `total` are done.' },
    READY: { description: 'The whole file can be fetched until `expiresAt`.' },
    FAILED: { description: 'Came to nothing; `fault` says why.' },
    CANCELLED: { description: 'Called off by who asked for it.' },
  },
})
registerEnumType(ExportFault, {
  name: 'ExportFault',
  description: 'Why an export came to nothing.',
  valuesConfig: {
    NOT_ALLOWED: { description: 'Who asked may not read this list or column any more.' },
    TOO_MANY_ROWS: { description: 'More rows than this format holds: narrow the list or take CSV.' },
    BROKEN: { description: 'A fault of ours, tried several times; ask for it again.' },
  },
})
