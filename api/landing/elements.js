import { say } from './language.js'

/** Makes an element. A child is a node, a plain string, or a sentence `{ id, en }`; what is empty is left out. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value)
  element.append(...children.flat().filter(Boolean).map(nodeOf))
  return element
}

/** A message that stands out: `good`, `warn` or `bad`, its headline, and more. */
export const note = (mood, headline, ...more) => h('div', { class: `note ${mood}` }, h('strong', {}, headline), ...more)

/** Facts in two columns; those without a value are left out. */
export const facts = (...pairs) =>
  h(
    'dl',
    {},
    pairs.filter(([, value]) => value).flatMap(([label, value]) => [h('dt', {}, label), h('dd', {}, value)]),
  )

const nodeOf = (child) => (typeof child === 'string' || child instanceof Node ? child : say(child))
