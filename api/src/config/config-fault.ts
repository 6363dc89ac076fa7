import type { Text } from '../foundation/text.ts'
import type { KeyName } from './keys.ts'

/** One key that is wrong, and what to do about it. Never the value: it may be a secret. */
export interface KeyFault {
  key: KeyName
  remedy: Text
}

/** Everything wrong with the environment at once; LIKE-U does not start with it. */
export class ConfigFault extends Error {
  readonly faults: readonly KeyFault[]

  constructor(faults: readonly KeyFault[]) {
    super(describe(faults))
    this.name = 'ConfigFault'
    this.faults = faults
  }
}

const describe = (faults: readonly KeyFault[]): string =>
  [
    'Konfigurasi belum benar. / The configuration is not right.',
    ...faults.map(({ key, remedy }) => `  ${key}: ${remedy.id} / ${remedy.en}`),
  ].join('\n')
