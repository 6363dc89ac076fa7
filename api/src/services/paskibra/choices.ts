import { choices } from '../../catalogue/choices.ts'

export const schoolLevel = choices('SchoolLevel', 'The kind of upper secondary school.', {
  SMA: ['SMA', 'General (SMA)'],
  SMK: ['SMK', 'Vocational (SMK)'],
  MA: ['MA', 'Islamic (MA)'],
})

export const schoolGrade = choices('SchoolGrade', 'The grade a pupil is in.', {
  X: ['Kelas X', 'Grade 10'],
  XI: ['Kelas XI', 'Grade 11'],
  XII: ['Kelas XII', 'Grade 12'],
})

export const parentRelation = choices('ParentRelation', 'What a parent or guardian is to a child.', {
  FATHER: ['Ayah', 'Father'],
  MOTHER: ['Ibu', 'Mother'],
  GUARDIAN: ['Wali', 'Guardian'],
})
