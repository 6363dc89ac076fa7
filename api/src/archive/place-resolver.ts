import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { findPage } from '../foundation/reads/find-page.ts'
import type { ConnectionOf, ListArgs } from '../foundation/reads/list.ts'
import { page, Reads } from '../foundation/reads/read.ts'
import type { Request } from '../foundation/request.ts'
import { placeList } from './archive-list.ts'
import { createStoragePlace } from './create-storage-place.ts'
import { CreateStoragePlaceInput } from './inputs.ts'
import { StoragePlacePayload } from './payloads.ts'
import { StoragePlace } from './storage-place.ts'

/** The places papers lie in. */
@Resolver(() => StoragePlace)
export class PlaceResolver {
  @Query(() => placeList.Connection, { description: 'The places of the divisions the asker works for.' })
  @Reads(page(placeList))
  storagePlaces(
    @Args(() => placeList.Args) args: ListArgs,
    @Ctx() request: Request,
  ): Promise<ConnectionOf<StoragePlace>> {
    return findPage(request, placeList, args)
  }

  @Mutation(() => StoragePlacePayload, {
    description: 'Makes a place of the own bidang known. Errors: FORBIDDEN, NOT_FOUND, BAD_USER_INPUT.',
  })
  async createStoragePlace(
    @Arg('input', () => CreateStoragePlaceInput, { description: 'The place.' }) input: CreateStoragePlaceInput,
    @Ctx() { transact }: Request,
  ): Promise<StoragePlacePayload> {
    return { place: await transact((work) => createStoragePlace(work, input)) }
  }
}
