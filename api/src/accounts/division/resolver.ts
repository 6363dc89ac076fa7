import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Request } from '../../foundation/request.ts'
import { createDivision } from './create-division.ts'
import { CreateDivisionInput, UpdateDivisionInput } from './inputs.ts'
import { DivisionPayload } from './payloads.ts'
import { updateDivision } from './update-division.ts'

/** The bidang of the agency, kept by its admin. */
@Resolver()
export class DivisionResolver {
  @Mutation(() => DivisionPayload, { description: 'Founds a bidang. Errors: BAD_USER_INPUT.' })
  async createDivision(
    @Arg('input', () => CreateDivisionInput, { description: 'The bidang.' }) input: CreateDivisionInput,
    @Ctx() { transact }: Request,
  ): Promise<DivisionPayload> {
    return { division: await transact((work) => createDivision(work, input)) }
  }

  @Mutation(() => DivisionPayload, {
    description: 'Renames a bidang, closes it or opens it again. Errors: NOT_FOUND, BAD_USER_INPUT.',
  })
  async updateDivision(
    @Arg('input', () => UpdateDivisionInput, { description: 'What changes.' }) input: UpdateDivisionInput,
    @Ctx() { transact }: Request,
  ): Promise<DivisionPayload> {
    return { division: await transact((work) => updateDivision(work, input)) }
  }
}
