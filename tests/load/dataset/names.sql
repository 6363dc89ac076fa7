-- Where the generator keeps its own things; the application sees nothing of it.
create schema bench;

-- Ids that are the same in every run and, like UUID version 7, sort by birth within a table.
create function bench.id(kind int, n bigint) returns uuid language sql immutable parallel safe as $$
  select (lpad(to_hex(kind), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid
$$;

-- The moment the n-th of `total` submissions was filed: evenly over 2,100 days up to November 2026.
create function bench.moment(n bigint, total bigint) returns timestamptz language sql immutable parallel safe as $$
  select timestamptz '2021-02-01 01:00Z' + make_interval(secs => floor(2100 * 86400 * (n::float8 / total)))
$$;

create function bench.word(words text[], n bigint) returns text language sql immutable parallel safe as $$
  select words[1 + n % array_length(words, 1)]
$$;

-- Shares of the services, in hundredths: assumed, nobody has counted yet.
create table bench.service as
select share.service, share.code, share.low, share.high, s.id as standard, s.division_id as division,
  (select u.id from users u where u.division_id = s.division_id and u.role = 'ADMIN' limit 1) as admin
from (values
  ('RESEARCH_PERMIT', 'PNL', 0, 49), ('FOREIGN_NATIONAL', 'OAS', 50, 61), ('FOREIGN_WORKER', 'TKA', 62, 71),
  ('CIVIL_ORGANIZATION', 'ORM', 72, 89), ('POLITICAL_PARTY', 'PPL', 90, 92), ('PASKIBRA', 'PSK', 93, 99)
) share (service, code, low, high)
join service_standard s on s.service = share.service and s.version = 1;

-- The way to each status, step by step.
create table bench.path (status text, position int, step text, "from" text, "to" text);
with way (status, steps) as (values
  ('SUBMITTED', 'SUBMIT'), ('IN_VERIFICATION', 'SUBMIT TAKE_UP'), ('RETURNED', 'SUBMIT TAKE_UP RETURN'),
  ('COMPLETE', 'SUBMIT TAKE_UP COMPLETE'), ('APPROVED', 'SUBMIT TAKE_UP COMPLETE APPROVE'),
  ('REFUSED', 'SUBMIT TAKE_UP COMPLETE REFUSE'), ('ISSUED', 'SUBMIT TAKE_UP COMPLETE APPROVE ISSUE'),
  ('DELIVERED', 'SUBMIT TAKE_UP COMPLETE APPROVE ISSUE DELIVER'),
  ('CLOSED', 'SUBMIT TAKE_UP COMPLETE APPROVE ISSUE DELIVER CLOSE'),
  ('WITHDRAWN', 'SUBMIT WITHDRAW'), ('LAPSED', 'SUBMIT TAKE_UP RETURN LAPSE'))
insert into bench.path
select status, position, step, coalesce(lag(reached) over (partition by status order by position), 'DRAFT'), reached
from way, unnest(string_to_array(steps, ' ')) with ordinality as s (step, position),
  lateral (select case step when 'SUBMIT' then 'SUBMITTED' when 'TAKE_UP' then 'IN_VERIFICATION'
    when 'RETURN' then 'RETURNED' when 'COMPLETE' then 'COMPLETE' when 'APPROVE' then 'APPROVED'
    when 'REFUSE' then 'REFUSED' when 'ISSUE' then 'ISSUED' when 'DELIVER' then 'DELIVERED'
    when 'CLOSE' then 'CLOSED' when 'WITHDRAW' then 'WITHDRAWN' else 'LAPSED' end) as r (reached);
