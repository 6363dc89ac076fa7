import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql'
import { findPage } from '../../foundation/reads/find-page.ts'
import { findVisible } from '../../foundation/reads/get-visible.ts'
import type { ConnectionOf, ListArgs } from '../../foundation/reads/list.ts'
import { oneById, page, Reads } from '../../foundation/reads/read.ts'
import type { Request } from '../../foundation/request.ts'
import type { LegacyFile } from './legacy-file.ts'
import { LegacyImport } from './legacy-import.ts'
import { fileList, importList, rowList } from './legacy-lists.ts'
import type { LegacyRow } from './legacy-row.ts'

/** Records from before LIKE-U on their way into the archive: what is there to see. */
@Resolver(() => LegacyImport)
export class LegacyResolver {
  @Query(() => importList.Connection, {
    description: 'The imports of old records of the divisions the asker works for.',
  })
  @Reads(page(importList))
  legacyImports(
    @Args(() => importList.Args) args: ListArgs,
    @Ctx() request: Request,
  ): Promise<ConnectionOf<LegacyImport>> {
    return findPage(request, importList, args)
  }

  @Query(() => LegacyImport, {
    nullable: true,
    description: 'One import: ask until it is CHECKED or IMPORTED; empty when there is none the asker may see.',
  })
  @Reads(oneById(() => LegacyImport))
  legacyImport(
    @Arg('id', () => ID, { description: 'The import.' }) id: string,
    @Ctx() request: Request,
  ): Promise<LegacyImport | null> {
    return findVisible(LegacyImport, id, request)
  }

  @Query(() => rowList.Connection, { description: 'The rows of the registers of those imports.' })
  @Reads(page(rowList))
  legacyRows(@Args(() => rowList.Args) args: ListArgs, @Ctx() request: Request): Promise<ConnectionOf<LegacyRow>> {
    return findPage(request, rowList, args)
  }

  @Query(() => fileList.Connection, { description: 'The PDFs brought with those imports.' })
  @Reads(page(fileList))
  legacyFiles(@Args(() => fileList.Args) args: ListArgs, @Ctx() request: Request): Promise<ConnectionOf<LegacyFile>> {
    return findPage(request, fileList, args)
  }
}
