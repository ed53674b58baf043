--liquibase formatted sql

-- The total limit of a case as it was when the case began: a running case stays on the rules it began with. Cases from
-- before were all counted in natural days, so that their limit is what lies between beginning and due day.
--changeset cases:020-total-limit
alter table case_file add column total_days int, add column total_unit varchar(10);
alter table case_file add constraint case_file_total check (
  (total_days is null) = (total_unit is null) and (total_days is null or total_due is not null)
  and total_days >= 0 and total_unit in ('WORKING', 'NATURAL'));
update case_file set total_unit = 'NATURAL', total_days = cast(total_due at time zone 'Asia/Shanghai' as date)
  - cast(opened_at at time zone 'Asia/Shanghai' as date)
where total_due >= opened_at and process in ('Identification', 'Elimination');
--rollback alter table case_file drop column total_days, drop column total_unit;

-- Days on which a case's clock stands still: from the first that does not count until the first that counts again.
--changeset cases:021-pause
create table case_pause (
  id bigint generated always as identity primary key,
  case_no varchar(30) collate "C" not null references case_file (case_no),
  reason varchar(30) not null check (reason in ('NOTICE_PERIOD', 'WAITING_FOR_APPLICANT')),
  from_day date not null,
  until_day date,
  -- The step that waits, and what was asked of the applicant; a notice belongs to no step.
  task_id varchar(64) collate "C",
  step varchar(100) collate "C",
  ask varchar(30),
  note text,
  staff_id bigint not null,
  staff_name text not null,
  began_at timestamptz not null,
  -- Told in the timeline as over: answered, come to its end, or lost its ground.
  ended_at timestamptz,
  check (until_day >= from_day),
  check ((reason = 'WAITING_FOR_APPLICANT') = (num_nonnulls(task_id, step, ask) = 3)),
  check (ended_at is null or until_day is not null)
);
create index case_pause_case on case_pause (case_no, id);
create index case_pause_running on case_pause (until_day) where ended_at is null;
create index case_pause_task on case_pause (task_id) where task_id is not null;
--rollback drop table case_pause;

-- Which total due dates a change of the calendar moved; its rows stand beside those of the steps.
--changeset cases:022-total-move
create table case_total_move (
  change_id bigint not null,
  case_no varchar(30) collate "C" not null,
  area varchar(12) collate "C" not null,
  old_due timestamptz not null,
  new_due timestamptz not null,
  primary key (change_id, case_no)
);
create index case_total_move_by_due on case_total_move (change_id, new_due, case_no);
--rollback drop table case_total_move;

--changeset cases:023-clock-parameters
insert into parameter_value (key, area, from_date, value, note, staff_id, staff_name) values
  ('IDENTIFICATION_TOTAL_WORKING', '000000000000', '2020-01-01', 0, '识别认定总时限按自然日计', 0, '系统'),
  ('ELIMINATION_TOTAL_WORKING', '000000000000', '2020-01-01', 0, '风险消除总时限按自然日计', 0, '系统'),
  ('NOTICE_PAUSES_TOTAL', '000000000000', '2020-01-01', 0, '总时限已包含公示期，不另扣除', 0, '系统'),
  ('APPLICANT_WAIT_DAYS', '000000000000', '2020-01-01', 10, '每个环节等待申请人最多 10 天', 0, '系统');
--rollback delete from parameter_value where key in ('IDENTIFICATION_TOTAL_WORKING', 'ELIMINATION_TOTAL_WORKING', 'NOTICE_PAUSES_TOTAL', 'APPLICANT_WAIT_DAYS');
