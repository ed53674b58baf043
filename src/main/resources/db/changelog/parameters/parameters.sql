--liquibase formatted sql

--changeset parameters:001-value
-- Area 000000000000 holds what is true everywhere until an area has a value of its own.
create table parameter_value (
  id bigint generated always as identity primary key,
  key text not null,
  area varchar(12) collate "C" not null,
  from_date date not null,
  value numeric(14, 2) not null,
  note text not null,
  staff_name text not null,
  changed_at timestamptz not null default now(),
  unique (key, area, from_date)
);
insert into parameter_value(key, area, from_date, value, note, staff_name) values
  ('MONITORING_LINE', '000000000000', '2020-01-01', 6000, '政策（一）2(1)：年人均纯收入低于6000元', '系统'),
  ('NOTICE_DAYS_IDENTIFICATION', '000000000000', '2020-01-01', 5, '村级公示不少于5天', '系统'),
  ('IDENTIFICATION_TOTAL_DAYS', '000000000000', '2020-01-01', 15, '识别认定总时限15天', '系统'),
  ('EXPENSE_SHOCK', '000000000000', '2020-01-01', 20000, '合规自付支出达到即视为刚性支出较大', '系统'),
  ('VERIFIERS_MINIMUM', '000000000000', '2020-01-01', 2, '入户核实至少2人', '系统');
