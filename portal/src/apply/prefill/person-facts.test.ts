import { expect, test } from 'vitest'
import type { FormPage } from '../draft/form.ts'
import { personFacts } from './person-facts.ts'

const formOf = (...keys: string[]) => [{ questions: keys.map((key) => ({ key })) }] as unknown as FormPage[]
const factsOf = (...keys: string[]) =>
  Object.fromEntries([...personFacts(formOf(...keys))].map(([{ key }, fact]) => [key, fact]))

test.each([
  [
    'about the person themselves',
    ['fullName', 'identityNumber', 'homeAddress', 'title'],
    { fullName: 'name', identityNumber: 'identityNumber', homeAddress: 'address' },
  ],
  [
    'of a reporter about somebody else',
    ['reporterName', 'reporterPhone', 'fullName', 'birthDate'],
    { reporterName: 'name', reporterPhone: 'phone' },
  ],
  ['about an organization', ['name', 'phone', 'email', 'address'], {}],
])('a form %s', (_what, keys, facts) => expect(factsOf(...keys)).toEqual(facts))
