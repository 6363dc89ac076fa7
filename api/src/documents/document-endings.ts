import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { computed, Reads } from '../foundation/reads/read.ts'
import type { Request } from '../foundation/request.ts'
import { DocumentState } from './document-state.ts'
import { IssuedDocument } from './issued-document.ts'
import { replaces } from './replace-document.ts'
import { isOfficialOf } from './require-official.ts'

const needs = ['state', 'division'] as const

const mayReplace = (document: IssuedDocument, { viewer }: Request): boolean =>
  document.state === DocumentState.ISSUED && replaces(viewer, document)

const mayRevoke = ({ state, division }: IssuedDocument, { viewer }: Request): boolean =>
  state === DocumentState.ISSUED && isOfficialOf(viewer, division.id)

/** How the asker may end a document: the buttons of the console. */
@Resolver(() => IssuedDocument)
export class DocumentEndings {
  @FieldResolver(() => Boolean, { description: 'Whether the asker can issue a successor of it now.' })
  @Reads(computed(needs, mayReplace))
  mayReplace(@Root() document: IssuedDocument, @Ctx() request: Request): boolean {
    return mayReplace(document, request)
  }

  @FieldResolver(() => Boolean, { description: 'Whether the asker can take it back now.' })
  @Reads(computed(needs, mayRevoke))
  mayRevoke(@Root() document: IssuedDocument, @Ctx() request: Request): boolean {
    return mayRevoke(document, request)
  }
}
