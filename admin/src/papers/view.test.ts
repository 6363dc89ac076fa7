import { expect, test } from 'vitest'
import { firstView, type Look, lookedAt, type View } from './view.ts'

const three = { count: 3, fit: 0.8 }

test.each<[string, Partial<View>, Look, Partial<View>]>([
  ['turns the page', {}, { do: 'NEXT_PAGE' }, { page: 2 }],
  ['stays on the last page', { page: 3 }, { do: 'NEXT_PAGE' }, { page: 3 }],
  ['stays on the first page', {}, { do: 'PREVIOUS_PAGE' }, { page: 1 }],
  ['goes no further than there are pages', {}, { do: 'GO_TO', page: 9 }, { page: 3 }],
  ['enlarges from the size that fits', {}, { do: 'LARGER' }, { zoom: 1 }],
  ['reduces from the size that fits', {}, { do: 'SMALLER' }, { zoom: 0.75 }],
  ['does not grow for ever', { zoom: 4 }, { do: 'LARGER' }, { zoom: 4 }],
  ['does not vanish', { zoom: 0.25 }, { do: 'SMALLER' }, { zoom: 0.25 }],
  ['fits again', { zoom: 2 }, { do: 'FIT' }, { zoom: 'FIT' }],
  ['turns by a quarter', {}, { do: 'TURN' }, { turn: 90 }],
  ['turns all the way round', { turn: 270 }, { do: 'TURN' }, { turn: 0 }],
])('%s', (_name, before, look, after) => {
  expect(lookedAt({ ...firstView, ...before }, look, three)).toMatchObject(after)
})
