-- Two papers for each submission.
insert into stored_files (id, created_at, name, sha256, size, media_type, pages, state, scan)
select bench.id(3, n * 4 + k), bench.moment(n, :total), 'surat-' || k || '.pdf', lpad(to_hex(n * 4 + k), 64, '0'),
  120000 + n % 9000, 'application/pdf', 1 + k, 'CLEAN', 'CLEAN'
from generate_series(:from::bigint, :to::bigint) n, generate_series(1, 2) k;

insert into attachment (id, created_at, submission_id, requirement, file_id, file_name, round)
select bench.id(4, n * 4 + k), bench.moment(n, :total), bench.id(2, n), bench.word('{letter,identity}', k - 1),
  bench.id(3, n * 4 + k), 'surat-' || k || '.pdf', 1
from generate_series(:from::bigint, :to::bigint) n, generate_series(1, 2) k;
