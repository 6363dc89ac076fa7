import { Field, ObjectType } from 'type-graphql'
import { placeName } from '../foundation/regions/regions.ts'
import type { Facts } from './facts.ts'
import { Figure, figureOf, momentsOf } from './figure.ts'

@ObjectType({ description: 'Submissions filed in the period from one kecamatan.' })
export class DistrictFigure extends Figure {
  @Field(() => String, { nullable: true, description: 'Kemendagri code; empty where the service asks no village.' })
  district!: string | null

  @Field(() => String, { nullable: true, description: 'Name of the kecamatan.' })
  name!: string | null
}

/** What was filed from each kecamatan, most first; those of no known kecamatan among them. */
export const byDistrict = ({ asked: { scope, period }, happened }: Facts): DistrictFigure[] =>
  happened.districts
    .toSorted((one, other) => other.n - one.n || (one.district ?? '').localeCompare(other.district ?? ''))
    .map(({ district, n }) => {
      const figure = figureOf(scope, n, { submittedAt: momentsOf(period), district: { eq: district } })
      return { ...figure, district, name: placeName(district ?? '') ?? null, filter: district ? figure.filter : null }
    })
