import type { MessageWordingFragment, PublishMessageTemplateInput } from '../../../gql/graphql.ts'
import type { LocalizedText } from '../../../ui/text.ts'

/** The wording of a message while it is edited; without WhatsApp where the message only goes by email. */
export interface MessageDraft {
  subject: LocalizedText
  email: LocalizedText
  whatsApp?: LocalizedText
}

/** The parts of a wording, in the order people read them. */
export const messageParts = ['subject', 'email', 'whatsApp'] as const

/** What editing begins with: the wording in use. */
export const draftOf = ({ subject, email, whatsApp }: MessageWordingFragment): MessageDraft => ({
  subject,
  email,
  ...(whatsApp && { whatsApp }),
})

/** What is published: the wording, whole. */
export const inputOf = (
  draft: MessageDraft,
  { key, version }: Pick<MessageWordingFragment, 'key' | 'version'>,
): PublishMessageTemplateInput => ({ key, version, ...draft, whatsApp: draft.whatsApp ?? null })
