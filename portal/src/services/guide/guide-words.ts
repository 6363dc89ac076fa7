import { words } from '../../language/words.ts'

/** What the guide asks and answers. */
export const useGuideWords = words(
  'guide',
  {
    title: 'Layanan mana yang saya perlukan?',
    lead: 'Jawab satu atau dua pertanyaan. Kami tunjukkan layanannya, atau instansi lain yang mengurusnya.',
    again: 'Mulai dari awal',
    back: 'Kembali ke pertanyaan sebelumnya',
    yours: 'Layanan untuk Anda',
    more: 'Lihat syarat dan ajukan',
    not: 'Ini tidak diurus di LIKE-U',
    open: 'Buka {{site}}',
    related: 'Yang mungkin juga Anda perlukan',
    help: 'Bila masih ragu, tanyakan kepada kami:',
    contact: 'Bantuan dan kontak',

    about: 'Urusan Anda tentang apa?',
    research: 'Penelitian, PKL, magang atau KKN',
    foreigner: 'Orang asing',
    organization: 'Organisasi kemasyarakatan (ormas)',
    party: 'Partai politik',
    paskibra: 'Paskibra',
    other: 'Hal lain',

    researchWhat: 'Seperti apa kegiatannya?',
    researchHere: 'Hanya di Kabupaten Purwakarta',
    researchFinal: 'Tugas akhir mahasiswa, atau penelitian instansi pemerintah dengan APBN/APBD',
    researchFinalNote:
      'Untuk kegiatan ini surat keterangan penelitian tidak wajib. Laporkan di sini agar tercatat dan Anda mendapat surat pengantar.',
    researchWide: 'Di dua kabupaten atau lebih',
    researchWideNote:
      'Dalam satu provinsi, ajukan ke pemerintah provinsi. Lintas provinsi, ajukan ke Kementerian Dalam Negeri.',
    researchForeign: 'Penelitinya warga negara asing',
    researchForeignNote:
      'Urus izin penelitian nasional terlebih dahulu. Setelah itu, keberadaan peneliti di Purwakarta dilaporkan di LIKE-U.',
    researchCertificate: 'Saya diminta Surat Keterangan Penelitian (SKP)',
    researchCertificateNote:
      'Menurut Permendagri 3/2018, SKP tingkat kabupaten diterbitkan lewat DPMPTSP, berkoordinasi dengan Kesbangpol. LIKE-U menerbitkan surat pengantar izin penelitian. Tanyakan kepada yang meminta surat mana yang diperlukan.',

    foreignerWhat: 'Apa yang perlu diurus?',
    worker: 'Ia bekerja di perusahaan atau lembaga kami',
    stay: 'Ia tinggal di Purwakarta dan tidak bekerja, atau saya sendiri orang asing itu',
    lodging: 'Ia menginap di hotel, kos atau penginapan yang saya kelola',
    lodgingNote:
      'Pengelola penginapan melaporkan tamu asing dalam 1×24 jam di APOA Imigrasi. Laporan di LIKE-U tidak menggantikannya.',
    visa: 'Visa, ITAS atau ITAP',
    visaNote: 'Visa dan izin tinggal diurus di Kantor Imigrasi.',
    permit: 'RPTKA atau izin mempekerjakan',
    permitNote:
      'RPTKA, pembayaran DKPTKA dan laporan tahunan diurus di Kementerian Ketenagakerjaan. LIKE-U tidak menerbitkan izin kerja.',

    organizationWhat: 'Apa yang perlu diurus?',
    presence: 'Melaporkan keberadaan, pengurus, alamat, kegiatan atau pembubaran',
    certificate: 'Surat Keterangan Terdaftar (SKT)',
    certificateNote:
      'SKT diterbitkan Menteri Dalam Negeri. LIKE-U memeriksa berkasnya dan meneruskannya. Ormas berbadan hukum tidak memerlukan SKT.',
    legal: 'Pengesahan badan hukum',
    legalNote: 'Badan hukum perkumpulan dan yayasan disahkan Kementerian Hukum.',

    partyWhat: 'Apa yang perlu diurus?',
    partyReport: 'Kepengurusan, bantuan keuangan, pertanggungjawaban atau pendidikan politik',
    members: 'Keanggotaan partai',
    membersNote: 'Anggota didaftarkan partai di SIPOL KPU.',
    founding: 'Pendirian atau badan hukum partai',
    foundingNote: 'Pendirian dan badan hukum partai diurus di Kementerian Hukum.',

    paskibraNote:
      'Pendaftaran di Transparansi Paskibraka milik BPIP tetap wajib. Dokumen di sana hanya dapat diunggah sekali, jadi periksa baik-baik sebelum mengunggah.',

    otherNote:
      'LIKE-U hanya untuk enam layanan Badan Kesatuan Bangsa dan Politik. Urusan lain dilayani perangkat daerah yang lain.',
  },
  {
    title: 'Which service do I need?',
    lead: 'Answer one or two questions. We show you the service, or who else takes care of it.',
    again: 'Start again',
    back: 'Back to the previous question',
    yours: 'The service for you',
    more: 'See requirements and apply',
    not: 'LIKE-U does not handle this',
    open: 'Open {{site}}',
    related: 'What you may need as well',
    help: 'Not sure? Ask us:',
    contact: 'Help and contact',

    about: 'What is it about?',
    research: 'Research, internship or student community service',
    foreigner: 'A foreign national',
    organization: 'A civil organization (ormas)',
    party: 'A political party',
    paskibra: 'Paskibra',
    other: 'Something else',

    researchWhat: 'What kind of activity is it?',
    researchHere: 'In Purwakarta regency only',
    researchFinal: 'Final work of a student, or government research paid from public budgets',
    researchFinalNote:
      'No research certificate is required for this. Report it here to have it recorded and to get a letter of introduction.',
    researchWide: 'In two or more regencies',
    researchWideNote: 'Within one province, apply to the province. Across provinces, to the Ministry of Home Affairs.',
    researchForeign: 'The researcher is a foreign national',
    researchForeignNote:
      'Obtain the national research permit first. Then the researcher’s presence in Purwakarta is reported in LIKE-U.',
    researchCertificate: 'I was asked for a research certificate (SKP)',
    researchCertificateNote:
      'Under Regulation of the Minister of Home Affairs 3/2018, a regency’s SKP is issued through the DPMPTSP in coordination with Kesbangpol. LIKE-U issues a research introduction letter. Ask those who want it which letter they need.',

    foreignerWhat: 'What needs to be done?',
    worker: 'They work in our company or institution',
    stay: 'They live in Purwakarta and do not work, or I am the foreign national',
    lodging: 'They stay in a hotel, boarding house or lodging I run',
    lodgingNote:
      'Lodgings report foreign guests within 24 hours in the APOA of Immigration. A report in LIKE-U does not replace it.',
    visa: 'Visa or stay permit (ITAS, ITAP)',
    visaNote: 'Visas and stay permits are the business of the Immigration Office.',
    permit: 'RPTKA or permission to employ',
    permitNote:
      'The RPTKA, its payment and the yearly report belong to the Ministry of Manpower. LIKE-U issues no work permit.',

    organizationWhat: 'What needs to be done?',
    presence: 'Report its presence, management, address, activities or dissolution',
    certificate: 'Registration certificate (SKT)',
    certificateNote:
      'The SKT is granted by the Minister of Home Affairs. LIKE-U checks the file and passes it on. Legal entities need no SKT.',
    legal: 'Legal personality',
    legalNote: 'Legal personality of associations and foundations is granted by the Ministry of Law.',

    partyWhat: 'What needs to be done?',
    partyReport: 'Management, financial aid, its account, or political education',
    members: 'Party membership',
    membersNote: 'The party registers its members in SIPOL of the election commission.',
    founding: 'Founding or legal personality of a party',
    foundingNote: 'Founding and legal personality of a party are the business of the Ministry of Law.',

    paskibraNote:
      'Registration in Transparansi Paskibraka of BPIP is still required. Papers can be uploaded there only once, so check them well before you do.',

    otherNote:
      'LIKE-U is for the six services of the National Unity and Politics Agency only. Other agencies handle other matters.',
  },
)

/** Something the guide can say. */
export type GuideWord = Parameters<ReturnType<typeof useGuideWords>>[0]
