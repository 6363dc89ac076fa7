import { expect, test } from 'vitest'
import { Capacity } from '../accounts/delegation.ts'
import { printedSignatory } from './signatory.ts'

const agency = { headPosition: 'Kepala Badan Kesatuan Bangsa dan Politik' }
const user = { name: 'Rina Kartikasari, S.IP.', rank: 'Pembina', nip: '197804122003122003' }
const division = 'Kepala Bidang Politik Dalam Negeri'

test.each([
  ['the head', agency.headPosition, undefined, 'SELF', [agency.headPosition]],
  [
    'the head, written otherwise',
    'kepala badan kesatuan bangsa dan politik ',
    undefined,
    'SELF',
    ['kepala badan kesatuan bangsa dan politik'],
  ],
  ['the head of a bidang', division, undefined, 'ON_BEHALF', [agency.headPosition, division]],
  ['who stands in for the head', agency.headPosition, Capacity.PLT, 'PLT', [agency.headPosition]],
  [
    'who stands in for the head of a bidang',
    division,
    Capacity.PLH,
    'ON_BEHALF',
    [agency.headPosition, `Plh. ${division}`],
  ],
  [
    'who signs for whom the secretary stands for',
    'Sekretaris u.b. Kepala Subbagian Umum',
    undefined,
    'ON_BEHALF',
    [agency.headPosition, 'Sekretaris', 'u.b.', 'Kepala Subbagian Umum'],
  ],
  [
    'who stands in for them',
    'Sekretaris u.b. Kepala Subbagian Umum',
    Capacity.PLT,
    'ON_BEHALF',
    [agency.headPosition, 'Sekretaris', 'u.b.', 'Plt. Kepala Subbagian Umum'],
  ],
])('%s signs as such', (_, position, delegated, capacity, lines) => {
  const printed = printedSignatory({ user, official: { position }, capacity: delegated }, agency)
  expect(printed).toMatchObject({ capacity, position: lines, name: user.name })
})

test('a NIP is printed in its groups; what is not known is left out', () => {
  expect(printedSignatory({ user, official: { position: division } }, agency).nip).toBe('19780412 200312 2 003')
  const bare = printedSignatory({ user: { name: 'Ujang' }, official: { position: division } }, agency)
  expect(Object.keys(bare)).not.toContain('nip')
  expect(Object.keys(bare)).not.toContain('rank')
})
