import { Refused } from './ask.js'
import { h, note } from './elements.js'
import { language } from './language.js'

let made = 0

/** One question of a form, with its label, its hint, and a place for what is wrong with the answer. */
export function field({ name, label, hint, tag = 'input', optional, children = [], ...attributes }) {
  const id = `f${++made}`
  const fault = h('p', { class: 'fault', id: `${id}-fault` })
  const input = h(tag, { id, name, 'aria-describedby': `${id}-fault ${id}-hint`, ...attributes }, ...children)
  const hintLine = h('p', { class: 'hint', id: `${id}-hint` }, hint)
  const say = (text) => {
    input.setAttribute('aria-invalid', String(Boolean(text)))
    fault.replaceChildren(...(text ? [told(text)] : []))
  }
  return {
    name,
    input,
    say,
    isMissing: () => !optional && !input.closest('[hidden]') && !input.value.trim(),
    element: h('div', {}, h('label', { for: id }, label), hintLine, input, fault),
  }
}

/** A form: its questions, its button, what to do with the answers. What `send` gives back is shown as the outcome. */
export function form({ fields = [], button, send, advice = {}, once = false }) {
  const outcome = h('div', { role: 'status', tabindex: '-1' })
  const press = h('button', { type: 'submit' }, button)
  const questions = h('div', { class: 'questions' }, ...fields.map(({ element }) => element), press)
  const element = h('form', { novalidate: '' }, questions, outcome)
  const show = (...nodes) => outcome.replaceChildren(...nodes)
  const run = async () => {
    if (press.ariaDisabled === 'true' || hasGaps(fields)) return
    press.ariaDisabled = 'true'
    show(h('p', {}, { id: 'Mohon tunggu …', en: 'Please wait …' }))
    try {
      show(await send(Object.fromEntries(fields.map(({ name, input }) => [name, input.value])), show))
      if (once) questions.remove()
      outcome.focus()
    } catch (fault) {
      showFault(fault, fields, show, advice)
    } finally {
      press.ariaDisabled = 'false'
    }
  }
  element.addEventListener('submit', (event) => {
    event.preventDefault()
    void run()
  })
  return Object.assign(element, { run })
}

/** Says what went wrong, and what to do about it, by the code of the refusal. */
export function faultNote(fault, advice = {}) {
  const { text, code } = fault instanceof Refused ? fault : new Refused(broken)
  return note('bad', told(text), advice[code]?.(fault))
}

function hasGaps(fields) {
  for (const one of fields) one.say(one.isMissing() ? missing : undefined)
  const gap = fields.find((one) => one.isMissing())
  gap?.input.focus()
  return Boolean(gap)
}

function showFault(fault, fields, show, advice) {
  const faulty = fields.filter((one) => {
    const found = fault.fields?.find(({ field: name }) => name === one.name)
    if (found) one.say(found.message)
    return found
  })
  const isSaid = faulty.length > 0 && faulty.length === fault.fields.length
  show(isSaid ? note('bad', marked) : faultNote(fault, advice))
  faulty[0]?.input.focus()
}

// The API answers in the language it was asked in; the words keep it when the reader changes theirs.
const told = (text) => h('span', typeof text === 'string' ? { lang: language } : {}, text)

const marked = { id: 'Perbaiki isian yang ditandai.', en: 'Correct what is marked.' }
const missing = { id: 'Isi bagian ini.', en: 'Fill this in.' }
const broken = { id: 'Terjadi kesalahan. Muat ulang halaman ini.', en: 'Something went wrong. Reload this page.' }
