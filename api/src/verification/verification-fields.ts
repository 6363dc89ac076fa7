import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { holds } from '../catalogue/condition.ts'
import type { Requirement } from '../catalogue/requirement.ts'
import type { ServiceStandard } from '../catalogue/service-standard.ts'
import { getService } from '../catalogue/service-type.ts'
import { LocalizedText } from '../foundation/localized-text.ts'
import { many, Reads, resolved } from '../foundation/reads/read.ts'
import type { Request } from '../foundation/request.ts'
import type { Text } from '../foundation/text.ts'
import { ItemKind } from '../submissions/correction.ts'
import { Submission } from '../submissions/submission.ts'
import { ChecklistItem } from './checklist-item.ts'
import { findChanges } from './find-changes.ts'
import { ItemChange } from './item-change.ts'
import { loadAnswers, loadAttachments } from './load-file.ts'
import { plainAnswers } from './plain-answers.ts'
import type { RoundSnapshot } from './round-snapshot.ts'
import { lastVerdicts, stands } from './rules.ts'
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
  @Reads(resolved('id', 'service', 'standard'))
  async checklist(@Root() submission: Submission, @Ctx() request: Request): Promise<ChecklistItem[]> {
    const [answers, attachments, verdicts, requirements] = await Promise.all([
      loadAnswers(request, submission),
      loadAttachments(request, submission),
      this.verdicts(submission, request),
      request.loaders.many('Requirement', 'standard', submission.standard.id, { position: 'asc' }),
    ])
    const last = lastVerdicts(verdicts)
    return (requirements as Requirement[])
      .filter(({ when }) => holds(when ?? undefined, answers))
      .map((requirement) => {
        const paper = attachments.find((one) => one.requirement === requirement.key && !one.replacedAt)
        const verdict = last(ItemKind.PAPER, requirement.key)
        const changed = verdict !== undefined && !stands(verdict, paper)
        return { requirement, paper: paper ?? null, verdict: verdict ?? null, changed }
      })
  }

  @FieldResolver(() => [LocalizedText], {
    description: 'Oddities the verifier should look at, such as a figure outside this year’s bounds. They never block.',
  })
  @Reads(resolved('id', 'service', 'standard'))
  async warnings(@Root() submission: Submission, @Ctx() request: Request): Promise<Text[]> {
    const service = getService(submission.service)
    if (!service.warnings) return []
    const standard = await request.loaders.one('ServiceStandard', submission.standard.id)
    return service.warnings(await loadAnswers(request, submission), (standard as ServiceStandard).thresholds)
  }

  @FieldResolver(() => [ItemChange], {
    description: 'What changed since the submission was last returned; empty when it never was.',
  })
  @Reads(resolved('id', 'service'))
  async changes(@Root() submission: Submission, @Ctx() request: Request): Promise<ItemChange[]> {
    const [before] = await request.loaders.many('RoundSnapshot', 'submission', submission.id, { round: 'desc' })
    if (!before) return []
    const answers = plainAnswers(submission.service, await loadAnswers(request, submission))
    return findChanges(before as RoundSnapshot, answers, await loadAttachments(request, submission))
  }
}
