import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql'
import { forbidden } from '../foundation/errors.ts'
import { readWish } from '../foundation/graphql/list-query.ts'
import { Reads, rows } from '../foundation/reads/read.ts'
import type { Request } from '../foundation/request.ts'
import { rowsFor } from '../foundation/rights/rights.ts'
import { SavedViewInput, SaveViewInput } from './inputs.ts'
import { DeleteViewPayload, SavedViewPayload } from './payloads.ts'
import { deleteView, saveView } from './save-view.ts'
import { SavedView } from './saved-view.ts'

/** The ways of looking at lists that people keep for themselves and their bidang. */
@Resolver(() => SavedView)
export class SavedViewResolver {
  @Query(() => [SavedView], {
    description: 'The views of a list: the asker’s own, and those shared with their bidang.',
  })
  @Reads(
    rows(
      () => SavedView,
      { name: 'asc', id: 'asc' },
      ({ list }) => ({ list }),
      500,
    ),
  )
  async savedViews(
    @Arg('list', () => String, { description: 'The list: the name of its query, e.g. `submissions`.' }) list: string,
    @Ctx() { em, rights, viewer }: Request,
  ): Promise<SavedView[]> {
    const visible = rowsFor(rights, 'SavedView', viewer)
    if (!visible) throw forbidden()
    return em.find(SavedView, { $and: [visible, { list }] } as never, {
      orderBy: { name: 'asc', id: 'asc' },
      limit: 500,
    })
  }

  @Mutation(() => SavedViewPayload, {
    description:
      'Keeps a view, or changes one’s own. What it says is checked as the list itself would. Errors: BAD_USER_INPUT, ' +
      'FORBIDDEN, NOT_FOUND.',
  })
  async saveView(
    @Arg('input', () => SaveViewInput, { description: 'The view.' }) input: SaveViewInput,
    @Ctx() { rights, viewer, transact }: Request,
    @Info() { schema }: GraphQLResolveInfo,
  ): Promise<SavedViewPayload> {
    readWish({ schema, rights, viewer }, input)
    return { view: await transact((work) => saveView(work, input)) }
  }

  @Mutation(() => DeleteViewPayload, { description: 'Throws an own view away. Errors: FORBIDDEN, NOT_FOUND.' })
  async deleteView(
    @Arg('input', () => SavedViewInput, { description: 'Which one.' }) { view }: SavedViewInput,
    @Ctx() { transact }: Request,
  ): Promise<DeleteViewPayload> {
    return { id: await transact((work) => deleteView(work, view)) }
  }
}
