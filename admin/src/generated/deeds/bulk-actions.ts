import type { Action, Resource } from '../../schema/resource.ts'
import { tellsSteps } from './offered.ts'

/**
 * What may be done with several records at once: what asks little. Steps of a file are taken one by one, at a desk; so is
 * whatever wants a reason in the matter of one file, such as revoking its document.
 */
export const bulkActionsOf = ({ actions, fields }: Pick<Resource, 'actions' | 'fields'>): Action[] =>
  tellsSteps(fields) ? [] : actions.filter((action) => asksLittle(action) && !(wantsReason(action) && isOfFile(fields)))

const asksLittle = ({ does, inputs }: Action): boolean =>
  does === 'RUN' && inputs.every(({ kind }) => kind.is !== 'group')

const wantsReason = ({ inputs }: Action): boolean => inputs.some(({ name }) => name === 'reason')

const isOfFile = (fields: Resource['fields']): boolean => fields.some(({ name }) => name === 'submission')
