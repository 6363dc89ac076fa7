import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { findPage } from '../../foundation/reads/find-page.ts'
import type { ConnectionOf, ListArgs } from '../../foundation/reads/list.ts'
import { page, Reads } from '../../foundation/reads/read.ts'
import type { Request } from '../../foundation/request.ts'
import { closeStockTake } from './close-stock-take.ts'
import { countPaper } from './count-paper.ts'
import {
  CountPaperInput,
  OpenStockTakeInput,
  StockTakeInput,
  StockTakeLinePayload,
  StockTakePayload,
} from './inputs.ts'
import { openStockTake } from './open-stock-take.ts'
import type { StockTake } from './stock-take.ts'
import type { StockTakeLine } from './stock-take-line.ts'
import { stockLineList, stockTakeList } from './stock-take-list.ts'

/** Counting what lies in a place (stok opname). */
@Resolver()
export class StockTakeResolver {
  @Query(() => stockTakeList.Connection, { description: 'Stock-takes of places the asker sees.' })
  @Reads(page(stockTakeList))
  stockTakes(
    @Args(() => stockTakeList.Args) args: ListArgs,
    @Ctx() request: Request,
  ): Promise<ConnectionOf<StockTake>> {
    return findPage(request, stockTakeList, args)
  }

  @Query(() => stockLineList.Connection, { description: 'The papers of stock-takes.' })
  @Reads(page(stockLineList))
  stockTakeLines(
    @Args(() => stockLineList.Args) args: ListArgs,
    @Ctx() request: Request,
  ): Promise<ConnectionOf<StockTakeLine>> {
    return findPage(request, stockLineList, args)
  }

  @Mutation(() => StockTakePayload, {
    description: 'Begins to count a place. Errors: FORBIDDEN, NOT_FOUND, ALREADY_DONE, BAD_USER_INPUT (too large).',
  })
  async openStockTake(
    @Arg('input', () => OpenStockTakeInput, { description: 'Which place.' }) input: OpenStockTakeInput,
    @Ctx() { transact }: Request,
  ): Promise<StockTakePayload> {
    return { stockTake: await transact((work) => openStockTake(work, input.place)) }
  }

  @Mutation(() => StockTakeLinePayload, {
    description:
      'Counts a paper; twice is as good as once. Errors: FORBIDDEN, NOT_FOUND, ILLEGAL_STEP, BAD_USER_INPUT.',
  })
  async countPaper(
    @Arg('input', () => CountPaperInput, { description: 'The paper.' }) input: CountPaperInput,
    @Ctx() { transact }: Request,
  ): Promise<StockTakeLinePayload> {
    return { line: await transact((work) => countPaper(work, input)) }
  }

  @Mutation(() => StockTakePayload, {
    description: 'Closes a stock-take with its report. Errors: FORBIDDEN, NOT_FOUND, ILLEGAL_STEP.',
  })
  async closeStockTake(
    @Arg('input', () => StockTakeInput, { description: 'Which one.' }) input: StockTakeInput,
    @Ctx() { transact }: Request,
  ): Promise<StockTakePayload> {
    return { stockTake: await transact((work) => closeStockTake(work, input.stockTake)) }
  }
}
