-- The newest 3 %, 3,000 at least, are under way; most older ones are closed. The demo citizen owns one in 25,000, and forty in any case.
insert into submission (id, created_at, number, service, standard_id, division_id, owner_id, filed_by_id, status, version,
  round, subject, submitted_at, due_on, settled_at, late, used_days, district, verified_by_id, decided_by_id, updated_at, searched_by, search_text)
select *, plain_words(concat_ws(' ', number, subject, searched_by)) from (
select bench.id(2, n), at - interval '1 hour',
  case when status <> 'DRAFT' then s.code || '-' || extract(year from at) || '-' || lpad(n::text, 7, '0') || '-' || n % 97 end as number,
  s.service, s.standard, s.division,
  case when n % greatest(:total / 40, 1) = 0 then (select id from users where username = 'warga')
    else bench.id(1, 1 + (n * 7919) % (:total / 10)) end,
  case when n % 100 = 7 and status <> 'DRAFT' then (select admin from bench.service order by service
    offset case when n % 1000 = 7 then n / 1000 % 6 else 0 end limit 1) end,
  status, 1, 1,
  bench.word('{Kajian,Pengaruh,Hubungan,Analisis,Evaluasi,Strategi,Peran,Dampak,Model,Tinjauan}', n * 13 / 7) || ' ' ||
  bench.word('{gizi,pertanian,perikanan,literasi,koperasi,pariwisata,sanitasi,pendidikan,keramik,kehutanan,budaya,transportasi,perdagangan,olahraga,kesehatan,lingkungan,energi,permukiman,pemuda}', n * 7) || ' ' ||
  bench.word('{remaja,keluarga,petani,nelayan,guru,siswa,pekerja,pedagang,lansia,perajin,santri,relawan,peternak}', n / 3) ||
  ' di ' || bench.word('{Wanayasa,Plered,Darangdan,Bojong,Jatiluhur,Sukatani,Tegalwaru,Maniis,Campaka,Bungursari,Pasawahan,Cibatu,Pondoksalam,Kiarapedes,Sukasari,Babakancikao,Purwakarta}', n * 5 / 11) ||
  ' ' || n % 400 as subject,
  case when status <> 'DRAFT' then at end, case when status <> 'DRAFT' then (at + interval '7 days')::date end,
  (select at + (p.position - 1) * interval '5 hours' from bench.path p
    where p.status = life.status and p.step in ('ISSUE', 'REFUSE', 'WITHDRAW', 'LAPSE')),
  case when status in ('ISSUED', 'DELIVERED', 'CLOSED', 'REFUSED') then false end, 1 + n % 9,
  case when status <> 'DRAFT' then bench.word('{32.14.01,32.14.03,32.14.04,32.14.05,32.14.09,32.14.10,32.14.14}', n / 5) end,
  case when status not in ('DRAFT', 'SUBMITTED', 'IN_VERIFICATION', 'RETURNED') then s.admin end,
  case when status in ('APPROVED', 'ISSUED', 'DELIVERED', 'CLOSED', 'REFUSED')
    then (select id from users where username = 'kepala') end,
  at + interval '2 days', 'pemohon ' || lpad((n % 99991)::text, 5, '0') as searched_by
from generate_series(:from::bigint, :to::bigint) n
join bench.service s on n * 37 % 100 between s.low and s.high,
  lateral (select bench.moment(n, :total) as at, case
    when n > :total - greatest(:total * 0.03, 3000) then
      bench.word('{DRAFT,SUBMITTED,IN_VERIFICATION,RETURNED,COMPLETE,APPROVED,ISSUED,DELIVERED}', n / 3)
    when n / 7 % 100 < 85 then 'CLOSED' when n / 7 % 100 < 91 then 'REFUSED'
    when n / 7 % 100 < 96 then 'WITHDRAWN' else 'LAPSED' end as status) life) made;
