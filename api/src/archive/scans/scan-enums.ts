import { registerEnumType } from 'type-graphql'

/** How far a stack of scanned papers has come. */
export enum ScanBatchState {
  OPEN = 'OPEN',
  WAITING = 'WAITING',
  SPLIT = 'SPLIT',
  FAILED = 'FAILED',
}
registerEnumType(ScanBatchState, {
  name: 'ScanBatchState',
  description: 'How far a stack of scanned papers has come.',
  valuesConfig: {
    OPEN: { description: 'Files may still be brought.' },
    WAITING: { description: 'Handed over: it is being taken apart in the background.' },
    SPLIT: { description: 'Taken apart; its parts lie with their records or in the tray.' },
    FAILED: { description: 'Could not be taken apart; `fault` says why. The files that were brought are kept.' },
  },
})

/** Why a stack could not be taken apart. */
export enum ScanBatchFault {
  REJECTED = 'REJECTED',
  TOO_MANY_PAGES = 'TOO_MANY_PAGES',
  UNREADABLE = 'UNREADABLE',
}
registerEnumType(ScanBatchFault, {
  name: 'ScanBatchFault',
  description: 'Why a stack could not be taken apart.',
  valuesConfig: {
    REJECTED: { description: 'A file was infected or lost: scan these papers again.' },
    TOO_MANY_PAGES: { description: 'More than 200 pages: scan the stack in several goes.' },
    UNREADABLE: { description: 'The pages could not be drawn within the limits: scan again at 300 dpi.' },
  },
})

/** Where a part of a stack lies. */
export enum ScanPartState {
  MATCHED = 'MATCHED',
  IN_TRAY = 'IN_TRAY',
  ASSIGNED = 'ASSIGNED',
  DISCARDED = 'DISCARDED',
}
registerEnumType(ScanPartState, {
  name: 'ScanPartState',
  description: 'Where a part of a stack lies.',
  valuesConfig: {
    MATCHED: { description: 'With the record whose code is printed on it.' },
    IN_TRAY: { description: 'In the tray: somebody has to say which record it belongs to.' },
    ASSIGNED: { description: 'With the record somebody gave it to.' },
    DISCARDED: { description: 'Put aside with a reason; its file is kept.' },
  },
})

/** Whether the words of a part have been read (OCR). */
export enum ReadingState {
  WAITING = 'WAITING',
  READ = 'READ',
  FAILED = 'FAILED',
}
registerEnumType(ReadingState, {
  name: 'ReadingState',
  description: 'Whether the words of a part have been read (OCR).',
  valuesConfig: {
    WAITING: { description: 'Not yet.' },
    READ: { description: 'Read: it is found by its words, and there is a searchable copy.' },
    FAILED: { description: 'Could not be read within the limits; the scan itself is unharmed.' },
  },
})
