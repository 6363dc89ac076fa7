-- Citizens, one for every ten submissions; nobody can sign in as them.
insert into users (id, created_at, name, username, email, role, status, recovery_codes, activated_at)
select bench.id(1, n), timestamptz '2021-01-04 01:00Z' + n * interval '1 second',
  bench.word('{Siti,Asep,Rina,Ujang,Neng,Dadan,Lilis,Tatang,Euis,Cecep,Dewi,Agus,Yanti,Budi,Ratna,Iman}', n) || ' ' ||
  bench.word('{Rahayu,Hidayat,Mulyani,Permana,Lestari,Kurnia,Sari,Wijaya,Suhendar,Gunawan,Nuraeni}', n / 16),
  'warga' || n, 'warga' || n || '@contoh.id', 'CITIZEN', 'ACTIVE', '{}', timestamptz '2021-01-05 01:00Z'
from generate_series(1, :total / 10) n;
