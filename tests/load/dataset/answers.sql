insert into research_permit_answers (submission_id, request_type, full_name, institution_name, title, purpose, method,
  start_date, end_date, participants)
select id, 'NEW', 'Peneliti ' || right(number, 10), 'Universitas ' || right(number, 2), subject,
  'Menyusun tugas akhir tentang ' || subject, 'Wawancara dan angket', due_on, due_on + 60, 40
from submission where service = 'RESEARCH_PERMIT' and id between bench.id(2, :from) and bench.id(2, :to);

insert into civil_organization_answers (submission_id, report_type, name, field, goals, address, member_count)
select id, 'NEW', 'Perkumpulan ' || subject, 'SOCIAL', 'Membina ' || subject, 'Jalan Veteran', 120
from submission where service = 'CIVIL_ORGANIZATION' and id between bench.id(2, :from) and bench.id(2, :to);

insert into foreign_national_answers (submission_id, report_type, full_name, nationality, purpose)
select id, 'NEW', 'Tamu ' || right(number, 10), 'JPN', subject
from submission where service = 'FOREIGN_NATIONAL' and id between bench.id(2, :from) and bench.id(2, :to);

insert into foreign_worker_answers (submission_id, report_type, company_name, business, foreign_men, foreign_women)
select id, 'NEW', 'PT ' || subject, 'Industri', 3, 1
from submission where service = 'FOREIGN_WORKER' and id between bench.id(2, :from) and bench.id(2, :to);

insert into political_party_answers (submission_id, report_type, name, address)
select id, 'MANAGEMENT', 'Partai ' || subject, 'Jalan Veteran'
from submission where service = 'POLITICAL_PARTY' and id between bench.id(2, :from) and bench.id(2, :to);

insert into paskibra_answers (submission_id, year, full_name, school_name, height)
select id, 2026, 'Calon ' || right(number, 10), 'SMAN ' || right(number, 2), 172
from submission where service = 'PASKIBRA' and id between bench.id(2, :from) and bench.id(2, :to);
