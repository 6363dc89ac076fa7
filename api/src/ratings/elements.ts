import { registerEnumType } from 'type-graphql'

/** The nine things a service is judged by (unsur U1–U9 of PermenPANRB 14/2017), in their order. */
export enum ServiceElement {
  REQUIREMENTS = 'REQUIREMENTS',
  PROCEDURE = 'PROCEDURE',
  TIME = 'TIME',
  COST = 'COST',
  PRODUCT = 'PRODUCT',
  COMPETENCE = 'COMPETENCE',
  CONDUCT = 'CONDUCT',
  COMPLAINTS = 'COMPLAINTS',
  FACILITIES = 'FACILITIES',
}
registerEnumType(ServiceElement, {
  name: 'ServiceElement',
  description: 'What a service is judged by: the nine unsur of PermenPANRB 14/2017.',
  valuesConfig: {
    REQUIREMENTS: { description: 'U1: what was asked for (persyaratan).' },
    PROCEDURE: { description: 'U2: how it went (prosedur).' },
    TIME: { description: 'U3: how long it took (waktu penyelesaian).' },
    COST: { description: 'U4: what it cost (biaya).' },
    PRODUCT: { description: 'U5: what came of it (produk layanan).' },
    COMPETENCE: { description: 'U6: how able the officers were (kompetensi pelaksana).' },
    CONDUCT: { description: 'U7: how polite and friendly they were (perilaku pelaksana).' },
    COMPLAINTS: { description: 'U8: how complaints are dealt with (penanganan pengaduan).' },
    FACILITIES: { description: 'U9: the website, the counter, the rooms (sarana dan prasarana).' },
  },
})

/** The elements in the order of the law; scores are kept in this order. */
export const elements = Object.values(ServiceElement)
