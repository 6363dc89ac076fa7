import type { Text } from '../../foundation/text.ts'

/** The signing certificate cannot be used as configured; the program must not start with it. */
export class SigningFault extends Error {
  readonly text: Text

  constructor(text: Text) {
    super(text.en)
    this.name = 'SigningFault'
    this.text = text
  }
}
