import type { EntityManager } from '@mikro-orm/postgresql'
import { Classification } from './classification.ts'

/** The codes of Permendagri 83/2022 that an office for national unity uses; the office adds what it needs. */
const codes = [
  ['000.5', 'Kearsipan'],
  ['000.5.3.1', 'Arsip dinamis: penciptaan'],
  ['000.5.3.2', 'Arsip dinamis: pemberkasan arsip aktif'],
  ['000.5.3.3', 'Arsip dinamis: penataan arsip inaktif'],
  ['000.5.3.4', 'Arsip dinamis: penggunaan'],
  ['000.5.3.5', 'Arsip dinamis: autentikasi'],
  ['000.5.6', 'Penyusutan arsip'],
  ['000.5.7', 'Alih media arsip'],
  ['000.6.5', 'Layanan sertifikasi elektronik'],
  ['000.9', 'Penelitian, pengkajian, dan pengembangan'],
  ['000.9.1', 'Kebijakan penelitian, pengkajian, dan pengembangan'],
  ['000.9.2', 'Pelaksanaan penelitian'],
  ['000.9.3', 'Diseminasi hasil penelitian'],
  ['000.9.6', 'Data dan informasi hasil penelitian'],
  ['100.3.3', 'Keputusan'],
  ['100.3.4', 'Edaran'],
  ['100.3.12', 'Perizinan'],
  ['200.1', 'Kesatuan bangsa dan politik'],
  ['200.1.1', 'Kebijakan kesatuan bangsa dan politik'],
  ['200.1.2', 'Bina ideologi dan wawasan kebangsaan'],
  ['200.1.3', 'Kewaspadaan nasional'],
  ['200.1.4', 'Ketahanan seni, budaya, adat, agama, dan kemasyarakatan'],
  ['200.1.5', 'Politik dalam negeri'],
  ['200.1.6', 'Ketahanan ekonomi'],
  ['200.2', 'Pemilihan umum'],
  ['400.14', 'Hubungan masyarakat'],
  ['500.15', 'Ketenagakerjaan'],
  ['700.1', 'Pengawasan internal'],
] as const

/** Writes the codes an installation begins with; what is there already is left alone. */
export async function seedClassifications(em: EntityManager, now: Date): Promise<void> {
  if ((await em.count(Classification)) > 0) return
  for (const [code, title] of codes) em.persist(Object.assign(new Classification(), { createdAt: now, code, title }))
}
