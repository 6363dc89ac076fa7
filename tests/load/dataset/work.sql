-- The steps each submission took, a verdict on every paper, and a line of audit.
insert into history_entry (id, created_at, submission_id, step, "from", "to", actor_id, round)
select bench.id(5, ('x' || right(s.id::text, 12))::bit(48)::bigint * 8 + p.position),
  s.submitted_at + (p.position - 1) * interval '5 hours', s.id, p.step, p."from", p."to",
  case when p.step in ('SUBMIT', 'WITHDRAW') then s.owner_id when p.step in ('APPROVE', 'REFUSE') then s.decided_by_id
    when p.step in ('DELIVER', 'CLOSE', 'LAPSE') then null else b.admin end, 1
from submission s join bench.path p on p.status = s.status join bench.service b on b.service = s.service
where s.id between bench.id(2, :from) and bench.id(2, :to);

insert into verdicts (id, created_at, submission_id, round, kind, key, paper_id, outcome, verifier_id, updated_at)
select bench.id(6, ('x' || right(a.id::text, 12))::bit(48)::bigint), a.created_at + interval '9 hours', a.submission_id, 1,
  'PAPER', a.requirement, a.id, 'OK', s.verified_by_id, a.created_at + interval '9 hours'
from attachment a join submission s on s.id = a.submission_id
where s.verified_by_id is not null and s.id between bench.id(2, :from) and bench.id(2, :to);

insert into audit_entry (id, at, actor, action, subject_type, subject_id, detail, lane, position, hash)
select bench.id(7, n), bench.moment(n, :total), bench.id(1, 1 + (n * 7919) % (:total / 10)), 'submission.submit',
  'Submission', bench.id(2, n), '{}', n % 8, 1000000 + n, repeat('0', 64)
from generate_series(:from::bigint, :to::bigint) n;
