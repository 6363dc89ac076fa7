import { byFlag, byText } from '../foundation/reads/filters.ts'
import { describeList } from '../foundation/reads/list.ts'
import { MessageTemplate } from './message-template.ts'

/** The wordings of messages with their earlier versions. */
export const messageTemplateList = describeList<MessageTemplate>({
  entity: MessageTemplate,
  of: 'wordings of messages',
  filter: { key: byText, current: byFlag },
  sort: ['createdAt'],
})
