import { ApplyCountriesDocument, ApplyDistrictsDocument, ApplyVillagesDocument } from '../../gql/graphql.ts'
import { useAsk } from '../../graphql/ask.ts'
import type { LocalizedText } from '../../language/language.ts'
import { useLanguage, useText, words } from '../../language/words.ts'
import { FieldGroup } from '../../ui/field-group.tsx'
import field from '../../ui/field.module.css'
import { Field } from '../../ui/field.tsx'
import { useHint } from './question-hint.tsx'
import type { InputProps, QuestionKind } from './question-kind.ts'
import styles from './questions.module.css'
import { useOptional } from './use-optional.ts'

const useSay = words(
  'place',
  { choose: 'Pilih …', district: 'Kecamatan', village: 'Desa atau kelurahan', first: 'Pilih kecamatan dahulu' },
  { choose: 'Choose …', district: 'District', village: 'Village', first: 'Choose the district first' },
)

interface Place {
  code: string
  name: string
}

const Options = ({ none, places }: { none: string; places: readonly Place[] }) => (
  <>
    <option value="">{none}</option>
    {places.map(({ code, name }) => (
      <option key={code} value={code}>
        {name}
      </option>
    ))}
  </>
)

function ListedPlace({ places, ...props }: InputProps & { places: readonly Place[] }) {
  const { id, question, value, onChange, error, note } = props
  const say = useSay()
  const text = useText()
  const hint = useHint({ ...question, control: {} }, note)
  return (
    <Field id={id} label={text(question.label)} hint={hint} error={error} optional={!question.required}>
      <select value={String(value ?? '')} onChange={(event) => onChange(event.target.value || null)}>
        <Options none={say('choose')} places={places} />
      </select>
    </Field>
  )
}

function CountryInput(props: InputProps) {
  const { data } = useAsk(ApplyCountriesDocument, { english: useLanguage() === 'en' })
  return <ListedPlace {...props} places={data?.countries ?? []} />
}

function DistrictInput(props: InputProps) {
  const { data } = useAsk(ApplyDistrictsDocument, {})
  return <ListedPlace {...props} places={data?.districts ?? []} />
}

/** The kecamatan a village lies in is the front of its code. */
export const districtOf = (code: unknown): string => String(code ?? '').slice(0, '32.14.cc'.length)

const isVillage = (value: unknown): boolean => /^32\.14\.\d\d\.\d{4}$/.test(String(value))

function VillageInput({ id, question, value, onChange, error, note }: InputProps) {
  const say = useSay()
  const text = useText()
  const label = useOptional(question)
  const hint = useHint({ ...question, control: {} }, note)
  const district = districtOf(value)
  const { data: districts } = useAsk(ApplyDistrictsDocument, {})
  const { data: villages } = useAsk(ApplyVillagesDocument, { district }, { enabled: district !== '' })
  const select = { className: field.control, 'aria-invalid': error ? true : undefined } as const
  return (
    <FieldGroup label={label(text(question.label))} hint={hint} error={error}>
      <div className={styles.place}>
        <label>
          {say('district')}
          <select {...select} id={id} value={district} onChange={(event) => onChange(event.target.value || null)}>
            <Options none={say('choose')} places={districts?.districts ?? []} />
          </select>
        </label>
        <label>
          {say('village')}
          <select
            {...select}
            value={isVillage(value) ? String(value) : ''}
            onChange={(event) => onChange(event.target.value || district)}
          >
            <Options none={say(district ? 'choose' : 'first')} places={villages?.villages ?? []} />
          </select>
        </label>
      </div>
    </FieldGroup>
  )
}

const fromList = (id: string, en: string): LocalizedText => ({ id, en })

const place = (
  Input: QuestionKind['Input'],
  isPlace: (value: unknown) => boolean,
  notListed: LocalizedText,
): QuestionKind => ({
  Input,
  check: (value) => (isPlace(value) ? undefined : notListed),
  isStorable: isPlace,
  missing: notListed,
  summary: (value, _, { nameOf }) => nameOf(String(value)),
  read: (cell, _, codeOf) => codeOf(String(cell)) ?? String(cell),
})

/** A country, by its code. */
export const country = place(
  CountryInput,
  (value) => /^[A-Z]{3}$/.test(String(value)),
  fromList('Pilih negara dari daftar.', 'Choose a country from the list.'),
)

/** A kecamatan of Purwakarta, by its code. */
export const district = place(
  DistrictInput,
  (value) => /^32\.14\.\d\d$/.test(String(value)),
  fromList('Pilih kecamatan di Kabupaten Purwakarta.', 'Choose a district of Purwakarta.'),
)

/** A desa or kelurahan of Purwakarta, by its code: first the kecamatan, then what lies in it. */
export const village = place(
  VillageInput,
  isVillage,
  fromList('Pilih kecamatan, lalu desa atau kelurahannya.', 'Choose the district, then the village.'),
)
