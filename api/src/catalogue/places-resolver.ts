import { Arg, Field, ObjectType, Query, Resolver } from 'type-graphql'
import { countries } from '../foundation/countries.ts'
import { districts, villagesOf } from '../foundation/regions/regions.ts'

@ObjectType({ description: 'A place to choose from, by its official code.' })
export class Place {
  @Field(() => String, { description: 'Kemendagri code (32.14.…), or ISO 3166 alpha-3 of a country.' })
  code!: string

  @Field(() => String, { description: 'Its name.' })
  name!: string
}

/** The lists that questions of kind COUNTRY, DISTRICT and VILLAGE choose from. Public. */
@Resolver()
export class PlacesResolver {
  @Query(() => [Place], { description: 'The districts (kecamatan) of Kabupaten Purwakarta. Public.' })
  districts(): readonly Place[] {
    return districts()
  }

  @Query(() => [Place], { description: 'The villages (desa, kelurahan) of a district. Public.' })
  villages(
    @Arg('district', () => String, { description: 'Code of the district, e.g. 32.14.01.' }) district: string,
  ): readonly Place[] {
    return villagesOf(district)
  }

  @Query(() => [Place], { description: 'The countries of the world. Public.' })
  countries(
    @Arg('english', () => Boolean, { defaultValue: false, description: 'English names instead of Indonesian.' })
    english: boolean,
  ): readonly Place[] {
    return countries(english ? 'en' : 'id')
  }
}
