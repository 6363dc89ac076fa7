import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { findPage } from '../foundation/reads/find-page.ts'
import type { ConnectionOf, ListArgs } from '../foundation/reads/list.ts'
import { page, Reads, resolved } from '../foundation/reads/read.ts'
import type { Request } from '../foundation/request.ts'
import { placeList } from './archive-list.ts'
import { countRecordsIn } from './places/count-records.ts'
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

  @FieldResolver(() => Int, { description: 'How many records lie directly in it.' })
  @Reads(resolved(['id']))
  used(@Root() place: StoragePlace, @Ctx() { em, loaders }: Request): Promise<number> {
    return loaders.batch('recordsIn', (ids: readonly string[]) => countRecordsIn(em, ids), place.id)
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'How many more fit directly in it; empty when nobody counts.',
  })
  @Reads(resolved(['id', 'capacity']))
  async free(@Root() place: StoragePlace, @Ctx() request: Request): Promise<number | null> {
    return place.capacity ? Math.max(place.capacity - (await this.used(place, request)), 0) : null
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
