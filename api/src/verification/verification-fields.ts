import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Requirement } from '../catalogue/requirement.ts'
import type { ServiceStandard } from '../catalogue/service-standard.ts'
import { LocalizedText } from '../foundation/localized-text.ts'
import { many, Reads, resolved } from '../foundation/reads/read.ts'
import type { Request } from '../foundation/request.ts'
import type { Text } from '../foundation/text.ts'
import { Submission } from '../submissions/submission.ts'
import { ChecklistItem } from './checklist-item.ts'
import { checklistOf } from './checklist.ts'
import { changesSince, warningsOf } from './file-signs.ts'
import { gatherChanges, gatherChecklist, gatherWarnings } from './gatherings.ts'
import { ItemChange } from './item-change.ts'
import { loadAnswers, loadAttachments } from './load-file.ts'
import type { RoundSnapshot } from './round-snapshot.ts'
import { Verdict } from './verdict.ts'

/** What a verifier sees of a submission. For staff only. */
@Resolver(() => Submission)
export class VerificationFields {
  @FieldResolver(() => [Verdict], { description: 'Every verdict given, oldest first, of all rounds. For staff.' })
  @Reads(many(() => Verdict, 'submission', { createdAt: 'asc', id: 'asc' }))
  verdicts(@Root() submission: Submission, @Ctx() { loaders }: Request): Promise<Verdict[]> {
    return loaders.many('Verdict', 'submission', submission.id, { createdAt: 'asc', id: 'asc' }) as Promise<Verdict[]>
  }

  @FieldResolver(() => [ChecklistItem], {
    description: 'The papers that apply to these answers, in the order of the standard, each with its last verdict.',
  })
  @Reads(resolved(['id', 'service', 'standard'], gatherChecklist))
  async checklist(@Root() submission: Submission, @Ctx() request: Request): Promise<ChecklistItem[]> {
    const [answers, attachments, verdicts, requirements] = await Promise.all([
      loadAnswers(request, submission),
      loadAttachments(request, submission),
      this.verdicts(submission, request),
      request.loaders.many('Requirement', 'standard', submission.standard.id, { position: 'asc' }),
    ])
    return checklistOf({ answers, attachments, verdicts, requirements: requirements as Requirement[] })
  }

  @FieldResolver(() => [LocalizedText], {
    description: 'Oddities the verifier should look at, such as a figure outside this year’s bounds. They never block.',
  })
  @Reads(resolved(['id', 'service', 'standard'], gatherWarnings))
  async warnings(@Root() submission: Submission, @Ctx() request: Request): Promise<Text[]> {
    const [answers, standard] = await Promise.all([
      loadAnswers(request, submission),
      request.loaders.one('ServiceStandard', submission.standard.id),
    ])
    return warningsOf(submission.service, answers, standard as ServiceStandard)
  }

  @FieldResolver(() => [ItemChange], {
    description: 'What changed since the submission was last returned; empty when it never was.',
  })
  @Reads(resolved(['id', 'service'], gatherChanges))
  async changes(@Root() submission: Submission, @Ctx() request: Request): Promise<ItemChange[]> {
    const [snapshots, answers, attachments] = await Promise.all([
      request.loaders.many('RoundSnapshot', 'submission', submission.id, { round: 'desc' }),
      loadAnswers(request, submission),
      loadAttachments(request, submission),
    ])
    return changesSince(submission.service, snapshots[0] as RoundSnapshot | undefined, answers, attachments)
  }
}
