--liquibase formatted sql

-- Area 000000000000 holds what counts everywhere until an area has a value of its own. A wrong value is withdrawn and
-- stays as history; only one value per key, area and day is in force.
--changeset parameters:001-parameter-value
create table parameter_value (
  id           bigint generated always as identity primary key,
  key          varchar(60) collate "C" not null,
  area         varchar(12) collate "C" not null,
  from_date    date not null,
  value        numeric(14, 2) not null,
  note         varchar(200) not null,
  staff_id     bigint not null,
  staff_name   varchar(50) not null,
  changed_at   timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawn_by varchar(50),
  constraint parameter_value_area_digits check (area ~ '^[0-9]{12}$'),
  constraint parameter_value_withdrawal check ((withdrawn_at is null) = (withdrawn_by is null))
);
create unique index parameter_value_in_force on parameter_value (key, area, from_date) where withdrawn_at is null;
create index parameter_value_history on parameter_value (key, area, from_date, id);
--rollback drop table parameter_value;

--changeset parameters:002-defaults
insert into parameter_value (key, area, from_date, value, note, staff_id, staff_name) values
  ('MONITORING_LINE', '000000000000', '2020-01-01', 6000, '政策（一）2(1)：年人均纯收入低于 6000 元', 0, '系统'),
  ('MONITORING_LINE', '000000000000', '2027-01-01', 7000, '示例，请按本县当年文件录入', 0, '系统'),
  ('MONITORING_LINE', '000000000000', '2028-01-01', 8000, '示例，请按本县当年文件录入', 0, '系统'),
  ('NOTICE_DAYS_IDENTIFICATION', '000000000000', '2020-01-01', 5, '村级公示不少于 5 天', 0, '系统'),
  ('IDENTIFICATION_TOTAL_DAYS', '000000000000', '2020-01-01', 15, '识别认定总时限 15 天', 0, '系统'),
  ('EXPENSE_SHOCK', '000000000000', '2020-01-01', 20000, '合规自付支出达到即提示刚性支出较大', 0, '系统'),
  ('VERIFIERS_MINIMUM', '000000000000', '2020-01-01', 2, '入户核实至少 2 人', 0, '系统');
--rollback delete from parameter_value where staff_id = 0;
