/** A person with two pets; for the toy service that only tests register. */
export const toy = {
  kind: 'TOY',
  field: 'toy',
  answers: {
    ownerName: 'Cucu Cahyati',
    favourite: 'CAT',
    pets: [
      { name: 'Si Belang', kind: 'CAT' },
      { name: 'Jalak', kind: 'BIRD' },
    ],
  },
  papers: ['photo'],
}
