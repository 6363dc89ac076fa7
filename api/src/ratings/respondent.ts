import { registerEnumType } from 'type-graphql'

/** Sex of who answered. */
export enum RespondentSex {
  FEMALE = 'FEMALE',
  MALE = 'MALE',
}
registerEnumType(RespondentSex, {
  name: 'RespondentSex',
  description: 'Sex of who judged the service.',
  valuesConfig: { FEMALE: { description: 'Woman (perempuan).' }, MALE: { description: 'Man (laki-laki).' } },
})

/** Age of who answered, in bands wide enough to hide a person. */
export enum RespondentAge {
  BELOW_25 = 'BELOW_25',
  FROM_25 = 'FROM_25',
  FROM_35 = 'FROM_35',
  FROM_45 = 'FROM_45',
  FROM_55 = 'FROM_55',
}
registerEnumType(RespondentAge, {
  name: 'RespondentAge',
  description: 'Age of who judged the service, in bands.',
  valuesConfig: {
    BELOW_25: { description: 'Younger than 25 (di bawah 25 tahun).' },
    FROM_25: { description: '25 to 34 (25–34 tahun).' },
    FROM_35: { description: '35 to 44 (35–44 tahun).' },
    FROM_45: { description: '45 to 54 (45–54 tahun).' },
    FROM_55: { description: '55 and older (55 tahun ke atas).' },
  },
})

/** The highest school of who answered. */
export enum RespondentEducation {
  PRIMARY = 'PRIMARY',
  SECONDARY = 'SECONDARY',
  DIPLOMA = 'DIPLOMA',
  BACHELOR = 'BACHELOR',
  POSTGRADUATE = 'POSTGRADUATE',
}
registerEnumType(RespondentEducation, {
  name: 'RespondentEducation',
  description: 'Highest school finished by who judged the service.',
  valuesConfig: {
    PRIMARY: { description: 'Primary or junior secondary school (SD atau SMP).' },
    SECONDARY: { description: 'Senior secondary school (SMA atau SMK).' },
    DIPLOMA: { description: 'Diploma (D1–D3).' },
    BACHELOR: { description: 'Bachelor (D4 atau S1).' },
    POSTGRADUATE: { description: 'Master or doctor (S2 atau S3).' },
  },
})

/** What who answered does for a living. */
export enum RespondentWork {
  STUDENT = 'STUDENT',
  CIVIL_SERVANT = 'CIVIL_SERVANT',
  ARMED_FORCES_OR_POLICE = 'ARMED_FORCES_OR_POLICE',
  EMPLOYEE = 'EMPLOYEE',
  SELF_EMPLOYED = 'SELF_EMPLOYED',
  OTHER = 'OTHER',
}
registerEnumType(RespondentWork, {
  name: 'RespondentWork',
  description: 'Occupation of who judged the service.',
  valuesConfig: {
    STUDENT: { description: 'Pupil or student (pelajar atau mahasiswa).' },
    CIVIL_SERVANT: { description: 'Civil servant (ASN).' },
    ARMED_FORCES_OR_POLICE: { description: 'Armed forces or police (TNI atau Polri).' },
    EMPLOYEE: { description: 'Employee of a private body (karyawan swasta).' },
    SELF_EMPLOYED: { description: 'Self-employed (wirausaha).' },
    OTHER: { description: 'Anything else (lainnya).' },
  },
})
