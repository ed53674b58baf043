--liquibase formatted sql

--changeset flow:001-working-hours
insert into parameter_value (key, area, from_date, value, note, staff_id, staff_name) values
  ('WORK_MORNING_FROM', '000000000000', '2000-01-01', 9, '上午 9 时上班', 0, '系统'),
  ('WORK_MORNING_TO', '000000000000', '2000-01-01', 12, '上午 12 时下班', 0, '系统'),
  ('WORK_AFTERNOON_FROM', '000000000000', '2000-01-01', 14, '下午 14 时上班', 0, '系统'),
  ('WORK_AFTERNOON_TO', '000000000000', '2000-01-01', 18, '下午 18 时下班', 0, '系统');
--rollback delete from parameter_value where key like 'WORK\_%' and staff_id = 0;

--changeset flow:002-working-day
-- The working time that has passed, day by day: the time between two moments is the difference of two rows.
create table working_day (
  day date primary key,
  minutes_before int not null,
  -- minutes of the day between which is worked; all the same on a day off
  morning_from smallint not null,
  morning_to smallint not null,
  afternoon_from smallint not null,
  afternoon_to smallint not null
);
-- The minutes worked until a minute of the day.
create function working_minutes(d working_day, minute int) returns int language sql immutable as
$$ select d.minutes_before + least(greatest(minute - d.morning_from, 0), d.morning_to - d.morning_from)
     + least(greatest(minute - d.afternoon_from, 0), d.afternoon_to - d.afternoon_from) $$;
-- Every run with its month and working minutes; whole minutes, each moment counts by the minute it lies in.
create view step_run_measured as
select r.task_id, r.process, r.model_version, r.step, r.area, r.how, r.ended,
  date_trunc('month', l.ended)::date as month,
  greatest(working_minutes(e, (extract(hour from l.ended) * 60 + extract(minute from l.ended))::int)
    - working_minutes(b, (extract(hour from l.began) * 60 + extract(minute from l.began))::int), 0) as minutes
from step_run r
cross join lateral (select r.began at time zone 'Asia/Shanghai' as began, r.ended at time zone 'Asia/Shanghai' as ended) l
join working_day b on b.day = l.began::date
join working_day e on e.day = l.ended::date;
--rollback drop view step_run_measured; drop function working_minutes; drop table working_day;

--changeset flow:003-step-month
-- How long runs took, by month of their end, of a township or a whole county: numbers of runs in buckets (org.bangfu.flow.Buckets).
create table step_month (
  process varchar(100) collate "C" not null,
  area varchar(12) collate "C" not null,
  month date not null,
  step varchar(100) collate "C" not null,
  model_version int not null,
  buckets smallint[] not null,
  runs int[] not null,
  returned int not null,
  withdrawn int not null,
  primary key (process, area, month, step, model_version)
);
-- The bucket of a number of minutes: up to fifty each has its own, then each bucket is a fiftieth wider than the one before.
create function step_bucket(minutes int) returns smallint language sql immutable as
$$ select (case when minutes <= 50 then minutes
     else 50 + ceil(ln(minutes / 50::float8) / ln(1.02::float8)) end)::smallint $$;
--rollback drop function step_bucket; drop table step_month;
