-- A document for whoever got so far, with its file and its record in the archive.
create temporary table product on commit drop as
select n, s.id, s.service, s.division_id, s.subject, s.searched_by, s.decided_by_id, s.submitted_at + interval '20 hours' as at,
  st.classification, st.register, st.active_years, st.inactive_years, st.fate,
  st.classification || '/' || n || '/LIKEU/' || extract(year from s.submitted_at) as number
from submission s join service_standard st on st.id = s.standard_id,
  lateral (select ('x' || right(s.id::text, 12))::bit(48)::bigint as n) as position
where s.status in ('ISSUED', 'DELIVERED', 'CLOSED') and s.id between bench.id(2, :from) and bench.id(2, :to);

insert into stored_files (id, created_at, name, sha256, size, media_type, pages, state, scan)
select bench.id(3, n * 4), at, 'dokumen.pdf', lpad(to_hex(n * 4), 64, '0'), 84000, 'application/pdf', 1, 'CLEAN', 'CLEAN'
from product;

insert into issued_document (id, created_at, submission_id, service, division_id, number, classification, register, year,
  sequence, title, holder, issued_on, issued_at, valid_until, signatory_id, capacity, signer, verification_code, file_id, searched_by, search_text)
select bench.id(8, n), at, id, service, division_id, number, classification, register, extract(year from at), n,
  'Surat Keterangan', 'Pemohon ' || n, at::date, at, at::date + 180, decided_by_id, 'SELF', 'DEMO',
  rtrim(regexp_replace(upper(lpad(to_hex(n), 16, '0')), '(.{4})', '\1-', 'g'), '-'), bench.id(3, n * 4),
  searched_by, plain_words(concat_ws(' ', number, 'Surat Keterangan', searched_by))
from product;

-- What a letter says: mostly the same words in all of them, which is what makes them hard to search.
insert into archive_record (id, created_at, document, submission_id, division_id, number, classification, item_number,
  description, created_on, active_until, inactive_until, fate, file_id, searched_by, search_text, letter_text, words)
select bench.id(9, n), at, bench.id(8, n), id, division_id, number, classification, n, title,
  at::date, at::date + active_years * 365, at::date + (active_years + inactive_years) * 365, fate, bench.id(3, n * 4),
  searched_by, plain_words(concat_ws(' ', number, title, searched_by)), says,
  archive_words(number, title, searched_by, says, null, array[division_id])
from product, lateral (select 'Surat Keterangan: ' || subject as title) as titled, lateral (select
  'PEMERINTAH KABUPATEN PURWAKARTA BADAN KESATUAN BANGSA DAN POLITIK Jalan Gandanegara Nomor 25 Purwakarta. Nomor: ' || number
  || ' Yang bertanda tangan di bawah ini menerangkan bahwa ' || searched_by || ' telah memenuhi persyaratan untuk ' || subject
  || '. Ketentuan: menaati peraturan perundang-undangan serta adat istiadat setempat; menyampaikan laporan paling lambat tiga'
  || ' puluh hari setelah selesai; surat ini dicabut apabila pemegangnya tidak menaati ketentuan. Demikian surat ini dibuat'
  || ' untuk dipergunakan sebagaimana mestinya. Tembusan: Bupati Purwakarta; Kapolres Purwakarta; arsip.' as says) as told;

insert into archive_word (division_id, word)
select distinct division_id, word from product,
  regexp_split_to_table(plain_words('Surat Keterangan: ' || subject), '[^[:alpha:]]+') as word
where length(word) between 4 and 30
order by division_id, word
on conflict do nothing;
