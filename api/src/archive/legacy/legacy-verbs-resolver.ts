import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { OpenedUpload } from '../../foundation/files/opened-upload.ts'
import type { Request } from '../../foundation/request.ts'
import { requestLegacyUpload } from './bring-files.ts'
import { ImportLegacyInput, LegacyImportInput, OpenLegacyImportInput, RequestLegacyUploadInput } from './inputs.ts'
import { openImport } from './open-import.ts'
import { orderCheck } from './order-check.ts'
import { orderImport } from './order-import.ts'
import { LegacyImportPayload } from './payloads.ts'
import { takeBackImport } from './take-back-import.ts'

/** Records from before LIKE-U on their way into the archive: what is done about them. */
@Resolver()
export class LegacyVerbsResolver {
  @Mutation(() => LegacyImportPayload, {
    description: 'Begins an import of old records for the own bidang. Errors: FORBIDDEN, BAD_USER_INPUT.',
  })
  async openLegacyImport(
    @Arg('input', () => OpenLegacyImportInput, { description: 'The import.' }) input: OpenLegacyImportInput,
    @Ctx() { transact, idempotencyKey }: Request,
  ): Promise<LegacyImportPayload> {
    return { import: await transact((work) => openImport(work, input.title, idempotencyKey)) }
  }

  @Mutation(() => OpenedUpload, {
    description:
      'Gives leave to upload the register of an import, a workbook (.xlsx) up to 5 MB and 5,000 rows; it takes the place ' +
      'of an earlier one. The template is at `/daftar-arsip-lama.xlsx`. Errors: FORBIDDEN, NOT_FOUND, ILLEGAL_STEP, BAD_USER_INPUT.',
  })
  requestLegacyRegisterUpload(
    @Arg('input', () => RequestLegacyUploadInput, { description: 'The register.' }) input: RequestLegacyUploadInput,
    @Ctx() { transact }: Request,
  ): Promise<OpenedUpload> {
    return transact((work) => requestLegacyUpload(work, 'legacy-register', input))
  }

  @Mutation(() => OpenedUpload, {
    description:
      'Gives leave to upload one PDF of an import, up to 50 MB; one of the same name takes the place of the earlier. ' +
      'Errors: FORBIDDEN, NOT_FOUND, ILLEGAL_STEP, BAD_USER_INPUT.',
  })
  requestLegacyFileUpload(
    @Arg('input', () => RequestLegacyUploadInput, { description: 'The PDF.' }) input: RequestLegacyUploadInput,
    @Ctx() { transact }: Request,
  ): Promise<OpenedUpload> {
    return transact((work) => requestLegacyUpload(work, 'legacy-file', input))
  }

  @Mutation(() => LegacyImportPayload, {
    description:
      'Has the register looked through in the background, and makes the preview; nothing goes into the archive by that. ' +
      'Errors: FORBIDDEN, NOT_FOUND, ILLEGAL_STEP, BAD_USER_INPUT (no register).',
  })
  async checkLegacyImport(
    @Arg('input', () => LegacyImportInput, { description: 'Which one.' }) input: LegacyImportInput,
    @Ctx() { transact }: Request,
  ): Promise<LegacyImportPayload> {
    return { import: await transact((work) => orderCheck(work, input.import)) }
  }

  @Mutation(() => LegacyImportPayload, {
    description:
      'Puts the good rows of the preview into the archive in the background. Errors: FORBIDDEN, NOT_FOUND, ILLEGAL_STEP, ' +
      'BAD_USER_INPUT (no good row, or some are not and nobody said that they may stay out).',
  })
  async importLegacy(
    @Arg('input', () => ImportLegacyInput, { description: 'Which one.' }) input: ImportLegacyInput,
    @Ctx() { transact }: Request,
  ): Promise<LegacyImportPayload> {
    return { import: await transact((work) => orderImport(work, input)) }
  }

  @Mutation(() => LegacyImportPayload, {
    description:
      'Takes a whole import out of the archive again; its register and files stay. Errors: FORBIDDEN, NOT_FOUND, ' +
      'ILLEGAL_STEP, BAD_USER_INPUT (something happened to one of its records since).',
  })
  async takeBackLegacyImport(
    @Arg('input', () => LegacyImportInput, { description: 'Which one.' }) input: LegacyImportInput,
    @Ctx() { transact }: Request,
  ): Promise<LegacyImportPayload> {
    return { import: await transact((work) => takeBackImport(work, input.import)) }
  }
}
