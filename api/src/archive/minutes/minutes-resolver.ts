import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { DownloadPayload } from '../../foundation/files/download-payload.ts'
import type { Request } from '../../foundation/request.ts'
import { ArchivePaper, downloadMinutes } from './download-minutes.ts'

@InputType({ description: 'Which paper of which deed.' })
export class DownloadMinutesInput {
  @Field(() => ArchivePaper, { description: 'Which paper.' })
  paper!: ArchivePaper

  @Field(() => ID, { description: 'The hand-over, destruction, stock-take or stack of scans.' })
  of!: string
}

/** The papers the archive keeps of its own deeds. */
@Resolver()
export class MinutesResolver {
  @Mutation(() => DownloadPayload, { description: 'A link to a berita acara, report or letter. Errors: NOT_FOUND.' })
  async downloadMinutes(
    @Arg('input', () => DownloadMinutesInput, { description: 'Which one.' }) input: DownloadMinutesInput,
    @Ctx() { transact, binding }: Request,
  ): Promise<DownloadPayload> {
    return { url: await transact((work) => downloadMinutes(work, input, binding)) }
  }
}
