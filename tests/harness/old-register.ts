import writeExcelFile, { type Cell } from 'write-excel-file/node'
import type { Client } from './client.ts'
import { eventually } from './mailbox.ts'

/** An import as its keeper sees it. */
export interface OldImport {
  state: string
  faults: { column: string | null; message: { id: string; en: string } }[]
  good: number
  faulty: number
  duplicates: number
  filesMissing: number
  filesLeft: number
  imported: number
}

/** What stands in a cell of it. */
export type OldCell = string | number | Date

/** The workbook an office keeps its register in. */
export const workbook = (rows: readonly (readonly OldCell[])[]): Promise<Buffer> =>
  writeExcelFile(rows.map((row) => row.map(cellOf))).toBuffer()

const cellOf = (value: OldCell): Cell => {
  if (value instanceof Date) return { value, type: Date, format: 'dd/mm/yyyy' }
  return typeof value === 'number' ? { value, type: Number } : { value, type: String }
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Begins an import. */
export async function beginImport(admin: Client, title = 'Arsip lama 2015–2019'): Promise<string> {
  const { openLegacyImport } = await admin.ask<{ openLegacyImport: { import: { id: string } } }>(
    'mutation ($input: OpenLegacyImportInput!) { openLegacyImport(input: $input) { import { id } } }',
    { input: { title } },
  )
  return openLegacyImport.import.id
}

async function bring(
  admin: Client,
  what: 'Register' | 'File',
  file: { import: string; fileName: string; mediaType: string; bytes: Uint8Array },
): Promise<Response> {
  const { bytes, ...announced } = file
  const operation = `requestLegacy${what}Upload`
  const opened = await admin.ask<Record<string, { url: string; authorization: string }>>(
    `mutation ($input: RequestLegacyUploadInput!) { ${operation}(input: $input) { url authorization } }`,
    { input: { ...announced, size: bytes.length } },
  )
  return admin.upload(opened[operation]!, bytes)
}

/** Brings a register; answers how it was taken. */
export const bringRegister = (admin: Client, id: string, bytes: Uint8Array): Promise<Response> =>
  bring(admin, 'Register', { import: id, fileName: 'register.xlsx', mediaType: xlsx, bytes })

/** Brings a PDF under the name it has in the office's folder. */
export const bringOldPaper = (admin: Client, id: string, fileName: string, bytes: Uint8Array): Promise<Response> =>
  bring(admin, 'File', { import: id, fileName, mediaType: 'application/pdf', bytes })

/** Does something with an import; answers the code with which that was refused, or `OK`. */
export const tryImport = (client: Client, verb: string, input: object): Promise<string> =>
  client.codeOf(
    `mutation ($input: ${verb === 'importLegacy' ? 'ImportLegacyInput' : 'LegacyImportInput'}!) {
      ${verb}(input: $input) { import { id state } } }`,
    { input },
  )

/** How an import stands. */
export const lookAtImport = async (client: Client, id: string): Promise<OldImport> =>
  (
    await client.ask<{ legacyImport: OldImport }>(
      `query ($id: ID!) { legacyImport(id: $id) {
        state faults { column message { id en } } good faulty duplicates filesMissing filesLeft imported } }`,
      { id },
    )
  ).legacyImport

/** Waits until nothing happens to it in the background any more. */
export const settled = (client: Client, id: string): Promise<OldImport> =>
  eventually(
    'The import to settle',
    async () => {
      const found = await lookAtImport(client, id)
      return ['CHECKING', 'IMPORTING'].includes(found.state) ? undefined : found
    },
    120,
  )

/** Has the register looked through and waits for the preview. */
export async function checked(admin: Client, id: string): Promise<OldImport> {
  const code = await tryImport(admin, 'checkLegacyImport', { import: id })
  if (code !== 'OK') throw new Error(`The check was refused: ${code}`)
  return settled(admin, id)
}
