/** Most names a process gives: each costs PostgreSQL some hundred kilobytes on every connection. */
const mostNames = 150
/** Texts of which it is remembered that they were seen. */
const mostTexts = 4 * mostNames

/**
 * Names for statements that come again, so that PostgreSQL need not plan them anew. A text is named when it is seen for
 * the second time; documents that are sent but once leave nothing behind, and a name is never used for another text.
 */
export class StatementNames {
  private readonly names = new Map<string, string | undefined>()
  private given = 0
  private readonly prefix: string

  /** Names of a connection must be told apart: whoever gives some there needs a beginning of their own. */
  constructor(prefix = 'read') {
    this.prefix = prefix
  }

  nameFor(text: string): string | undefined {
    const known = this.names.get(text)
    if (known || this.given >= mostNames) return known
    const name = this.names.has(text) ? `${this.prefix}_${++this.given}` : undefined
    this.names.set(text, name)
    if (this.names.size > mostTexts) this.forgetOldest()
    return name
  }

  private forgetOldest(): void {
    for (const [text, name] of this.names) if (!name) return void this.names.delete(text)
  }
}
