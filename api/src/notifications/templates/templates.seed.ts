import { accountTemplates } from './account-templates.ts'
import { dataRequestTemplates } from './data-request-templates.ts'
import { documentTemplates } from './document-templates.ts'
import { followUpTemplates } from './follow-up-templates.ts'
import { securityTemplates } from './security-templates.ts'
import { staffTemplates } from './staff-templates.ts'
import { submissionTemplates } from './submission-templates.ts'
import type { TemplateSeed } from './template.ts'
import { visitorTemplates } from './visitor-templates.ts'

/** Every message LIKE-U can send, as first worded. */
export const templates = {
  ...accountTemplates,
  ...securityTemplates,
  ...submissionTemplates,
  ...visitorTemplates,
  ...documentTemplates,
  ...followUpTemplates,
  ...staffTemplates,
  ...dataRequestTemplates,
}

export type TemplateKey = keyof typeof templates

/** What a template needs besides the recipient's name, by name. */
export type TemplateParams<Key extends TemplateKey> =
  (typeof templates)[Key] extends TemplateSeed<infer Need> ? Record<Need, string> : never
