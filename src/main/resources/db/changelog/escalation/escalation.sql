--liquibase formatted sql

--changeset escalation:001-told
-- What was told of a task's limit, each level once; kept after the task is done.
create table escalation_told (
  task_id varchar(64) not null,
  level   varchar(10) not null,
  case_no varchar(40) not null,
  told_at timestamptz not null,
  primary key (task_id, level),
  constraint escalation_told_level check (level in ('REMIND', 'RAISE', 'REPORT'))
);
create index escalation_told_case on escalation_told (case_no);
--rollback drop table escalation_told;

--changeset escalation:002-parameters
insert into parameter_value (key, area, from_date, value, note, staff_id, staff_name) values
  ('REMIND_BEFORE', '000000000000', '2020-01-01', 1, '到期前 1 个工作日提醒', 0, '系统'),
  ('REPORT_AFTER', '000000000000', '2020-01-01', 5, '逾期 5 个工作日上报', 0, '系统');
--rollback delete from parameter_value where key in ('REMIND_BEFORE', 'REPORT_AFTER') and staff_id = 0;
