import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql'
import { Reads } from '../foundation/reads/read.ts'
import { readSummary } from '../foundation/reads/summary.ts'
import type { Request } from '../foundation/request.ts'
import { SubmissionInput } from '../submissions/inputs.ts'
import { SubmissionPayload } from '../submissions/payloads.ts'
import { RateServiceInput } from './inputs.ts'
import { rateService, skipRating } from './rate-service.ts'
import { openSatisfactionRead, satisfactionNowRead } from './read-satisfaction.ts'
import { Satisfaction } from './satisfaction.ts'

/** How satisfied people are with the services (survei kepuasan masyarakat, PermenPANRB 14/2017). */
@Resolver()
export class RatingResolver {
  @Query(() => Satisfaction, {
    description: 'How satisfied people were in the four whole quarters before this one. Public.',
  })
  @Reads(openSatisfactionRead)
  openSatisfaction(@Ctx() request: Request, @Info() info: GraphQLResolveInfo): Promise<Satisfaction> {
    return readSummary(openSatisfactionRead, {}, request, info)
  }

  @Query(() => Satisfaction, {
    description: 'How satisfied people are in this quarter and the three before it, for those who do the work.',
  })
  @Reads(satisfactionNowRead)
  satisfaction(@Ctx() request: Request, @Info() info: GraphQLResolveInfo): Promise<Satisfaction> {
    return readSummary(satisfactionNowRead, {}, request, info)
  }

  @Mutation(() => SubmissionPayload, {
    description:
      'Judges the service received, once its document was delivered. Kept without the person: only service, quarter and ' +
      'bands. Errors: BAD_USER_INPUT (fields named after the elements), ILLEGAL_STEP, ALREADY_DONE.',
  })
  async rateService(
    @Arg('input', () => RateServiceInput, { description: 'The judgement.' }) input: RateServiceInput,
    @Ctx() { transact }: Request,
  ): Promise<SubmissionPayload> {
    return { submission: await transact((work) => rateService(work, input)) }
  }

  @Mutation(() => SubmissionPayload, {
    description: 'Declines to judge the service; it is not asked again. Errors: ILLEGAL_STEP, ALREADY_DONE.',
  })
  async skipRating(
    @Arg('input', () => SubmissionInput, { description: 'Of which submission.' }) { submission }: SubmissionInput,
    @Ctx() { transact }: Request,
  ): Promise<SubmissionPayload> {
    return { submission: await transact((work) => skipRating(work, submission)) }
  }
}
