import css from '../../../portal/src/ui/tokens.css?raw'

/** The design tokens, by name without their dashes. */
export type Tokens = Record<string, string>

/** Reads the tokens of one `:root { … }`. */
function tokensIn(block: string): Tokens {
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!.trim()]),
  )
}

const [light, dark] = css.split('@media')

/** What everything people see in LIKE-U has in common, by day and by night; written once, in the portal. */
export const tokens = { light: tokensIn(light!), dark: { ...tokensIn(light!), ...tokensIn(dark!) } }
