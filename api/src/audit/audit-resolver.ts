import { Args, Ctx, Query, Resolver } from 'type-graphql'
import { findPage } from '../foundation/reads/find-page.ts'
import type { ConnectionOf, ListArgs } from '../foundation/reads/list.ts'
import { page, Reads } from '../foundation/reads/read.ts'
import type { Request } from '../foundation/request.ts'
import type { AuditEntry } from './audit-entry.ts'
import { auditList } from './audit-list.ts'

/** Reads of the audit record; nothing writes to it but the deeds themselves. */
@Resolver()
export class AuditResolver {
  @Query(() => auditList.Connection, { description: 'The audit record, newest first.' })
  @Reads(page(auditList))
  auditEntries(@Args(() => auditList.Args) args: ListArgs, @Ctx() request: Request): Promise<ConnectionOf<AuditEntry>> {
    return findPage(request, auditList, args)
  }
}
