import { registerEnumType } from 'type-graphql'

/** Who may be let near a record (klasifikasi keamanan). */
export enum SecurityClass {
  ORDINARY = 'ORDINARY',
  RESTRICTED = 'RESTRICTED',
  CONFIDENTIAL = 'CONFIDENTIAL',
  TOP_SECRET = 'TOP_SECRET',
}
registerEnumType(SecurityClass, {
  name: 'SecurityClass',
  description: 'Who may be let near a record (klasifikasi keamanan).',
  valuesConfig: {
    ORDINARY: { description: 'Biasa.' },
    RESTRICTED: { description: 'Terbatas.' },
    CONFIDENTIAL: { description: 'Rahasia.' },
    TOP_SECRET: { description: 'Sangat rahasia.' },
  },
})

/** What a record is kept as (media simpan). */
export enum ArchiveMedium {
  ELECTRONIC = 'ELECTRONIC',
  PAPER = 'PAPER',
  BOTH = 'BOTH',
}
registerEnumType(ArchiveMedium, {
  name: 'ArchiveMedium',
  description: 'What a record is kept as (media simpan).',
  valuesConfig: {
    ELECTRONIC: { description: 'As a file.' },
    PAPER: { description: 'On paper.' },
    BOTH: { description: 'As a file and on paper.' },
  },
})

/** The kinds of place, from the widest to the narrowest; each lies in a wider one. */
export enum PlaceKind {
  BUILDING = 'BUILDING',
  ROOM = 'ROOM',
  CABINET = 'CABINET',
  RACK = 'RACK',
  BOX = 'BOX',
  FOLDER = 'FOLDER',
}
registerEnumType(PlaceKind, {
  name: 'PlaceKind',
  description: 'The kinds of place, from the widest to the narrowest.',
  valuesConfig: {
    BUILDING: { description: 'Gedung.' },
    ROOM: { description: 'Ruang.' },
    CABINET: { description: 'Lemari.' },
    RACK: { description: 'Rak.' },
    BOX: { description: 'Boks.' },
    FOLDER: { description: 'Folder.' },
  },
})

/** Whether a record is still there. */
export enum ArchiveState {
  KEPT = 'KEPT',
  DESTROYED = 'DESTROYED',
}
registerEnumType(ArchiveState, {
  name: 'ArchiveState',
  description: 'Whether a record is still there.',
  valuesConfig: {
    KEPT: { description: 'It is kept.' },
    DESTROYED: { description: 'It was destroyed as the schedule says; only this line remains.' },
  },
})

/** In what state a paper was last seen (kondisi fisik). */
export enum PaperCondition {
  GOOD = 'GOOD',
  DAMAGED = 'DAMAGED',
}
registerEnumType(PaperCondition, {
  name: 'PaperCondition',
  description: 'In what state a paper was last seen (kondisi fisik).',
  valuesConfig: {
    GOOD: { description: 'Baik.' },
    DAMAGED: { description: 'Rusak.' },
  },
})

/** Whether a record is the original (tingkat perkembangan). */
export enum RecordCopy {
  ORIGINAL = 'ORIGINAL',
  COPY = 'COPY',
  DUPLICATE = 'DUPLICATE',
}
registerEnumType(RecordCopy, {
  name: 'RecordCopy',
  description: 'Whether a record is the original (tingkat perkembangan).',
  valuesConfig: {
    ORIGINAL: { description: 'Asli.' },
    COPY: { description: 'Kopi.' },
    DUPLICATE: { description: 'Salinan.' },
  },
})
