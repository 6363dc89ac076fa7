/** What verbs need to know of the installation. Read once at start from the environment (see `config.ts`). */
export interface Settings {
  /** Origin people reach LIKE-U at, without a trailing slash; links in messages and QR codes begin with it. */
  publicUrl: string
  production: boolean
  /** Signs short-lived download links and keys the hashes of secrets at rest. */
  secret: string
}
