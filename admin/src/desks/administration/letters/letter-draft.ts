import type { LetterWordingContentFragment, LetterWordingInput } from '../../../gql/graphql.ts'

/** The sentences of a letter while they are edited. */
export type LetterDraft = Pick<
  LetterWordingContentFragment,
  'considerations' | 'opening' | 'provisions' | 'closing' | 'copiesTo'
>

/** The parts of a letter, in the order people read them. */
export const letterParts = ['considerations', 'opening', 'provisions', 'closing', 'copiesTo'] as const

/** What editing begins with: the wording in use. */
export const draftOf = (wording: LetterWordingContentFragment): LetterDraft => ({
  considerations: wording.considerations,
  opening: wording.opening,
  provisions: wording.provisions,
  closing: wording.closing,
  copiesTo: wording.copiesTo,
})

/** What is looked at or published: the wording, whole. */
export const inputOf = (
  draft: LetterDraft,
  { service, letter }: Pick<LetterWordingContentFragment, 'service' | 'letter'>,
): LetterWordingInput => ({ service, letter, ...draft })

/** A part as one text, each sentence of a list on a line of its own. */
export const written = (part: string | readonly string[]): string =>
  typeof part === 'string' ? part : part.map((sentence, at) => `${at + 1}. ${sentence}`).join('\n')
