import { registerEnumType } from 'type-graphql'

/** How far an import of old records has come. */
export enum LegacyImportState {
  OPEN = 'OPEN',
  CHECKING = 'CHECKING',
  CHECKED = 'CHECKED',
  IMPORTING = 'IMPORTING',
  IMPORTED = 'IMPORTED',
}
registerEnumType(LegacyImportState, {
  name: 'LegacyImportState',
  description: 'How far an import of old records has come.',
  valuesConfig: {
    OPEN: { description: 'Takes its register and its PDFs; `faults` tells why the last register could not be read.' },
    CHECKING: { description: 'Its register is being read; nothing is in the archive yet.' },
    CHECKED: { description: 'The preview is ready; nothing is in the archive yet.' },
    IMPORTING: { description: 'Its rows are on their way into the archive.' },
    IMPORTED: { description: 'Its good rows are in the archive.' },
  },
})

/** What is to become of a row of an old register. */
export enum LegacyOutcome {
  GOOD = 'GOOD',
  FAULTY = 'FAULTY',
  DUPLICATE = 'DUPLICATE',
  FILE_MISSING = 'FILE_MISSING',
  IMPORTED = 'IMPORTED',
}
registerEnumType(LegacyOutcome, {
  name: 'LegacyOutcome',
  description: 'What is to become of a row of an old register.',
  valuesConfig: {
    GOOD: { description: 'Goes into the archive when somebody says so.' },
    FAULTY: { description: 'Something in it must be corrected first.' },
    DUPLICATE: { description: 'Its number stands in the archive already, or twice in the register.' },
    FILE_MISSING: { description: 'The file it names was not brought.' },
    IMPORTED: { description: 'Is in the archive.' },
  },
})
