--liquibase formatted sql

--changeset faults:001-failed-step
-- One row for each automatic step that failed and is not through yet; written in the engine's own transaction.
create table failed_step (
  job_id varchar(64) collate "C" primary key,
  case_no varchar(30) collate "C",
  process varchar(255) not null,
  step varchar(255) not null,
  step_name text not null,
  fault varchar(20) not null,
  sentence text,
  detail text not null,
  failures int not null check (failures > 0),
  since timestamptz not null,
  -- null once the engine gave it up
  next_try timestamptz
);
create index failed_step_since on failed_step (since, job_id);
create index failed_step_case on failed_step (case_no);

--changeset faults:002-parameter
insert into parameter_value (key, area, from_date, value, note, staff_id, staff_name) values
  ('CASE_IDLE_DAYS', '000000000000', '2020-01-01', 7, '案件没有待办又超过这么多天没有动静，即列入运行故障', 0, '系统');
--rollback delete from parameter_value where key = 'CASE_IDLE_DAYS' and staff_id = 0;
