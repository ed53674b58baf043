--liquibase formatted sql

--changeset visits:001-visit
-- One visit of a household and month, whatever opens it: two nodes, a restart, a month of downtime, a revised model.
create table visit (
  id            bigint generated always as identity primary key,
  household_id  bigint not null references household (id),
  spell_id      bigint not null references household_spell (id),
  month         date not null check (extract(day from month) = 1),
  -- Absent only inside the transaction that opens it.
  case_no       varchar(30) collate "C" unique references case_file (case_no),
  due           timestamptz not null,
  remind_at     timestamptz not null,
  opened_at     timestamptz not null,
  late          boolean not null,
  state         varchar(12) not null default 'OPEN' check (state in ('OPEN', 'DONE', 'MISSED', 'WITHDRAWN')),
  reminded_at   timestamptz,
  closed_at     timestamptz,
  kind          varchar(12) check (kind in ('HOME', 'SUBSTITUTE', 'PHONE_WAIVED')),
  visited_on    date,
  visitor_id    bigint references staff_member (id),
  visitor_name  text,
  reason        varchar(40) collate "C",
  unique (household_id, month),
  check ((state = 'DONE') = (kind is not null and visited_on is not null)),
  check ((state in ('MISSED', 'WITHDRAWN')) = (reason is not null)),
  check ((state = 'OPEN') = (closed_at is null))
);
create index visit_open on visit (month, household_id) where state = 'OPEN';
create index visit_spell on visit (spell_id, month);

--changeset visits:002-record
-- What was found, by visit. Texts that tell of people stand encrypted in one piece.
create table visit_record (
  visit_id      bigint primary key references visit (id),
  registered_at timestamptz not null,
  back_dated    boolean not null,
  income_change varchar(10) not null,
  problems      varchar(20)[] not null,
  new_risks     varchar(30)[] not null,
  failing       bigint[] not null,
  ready         boolean not null,
  photos        varchar(32)[] not null,
  signature     varchar(32) collate "C",
  content       bytea not null,
  staff_id      bigint not null
);

--changeset visits:003-reasons
-- Why a visit was not made; the county edits the list, codes stay.
create table visit_missed_reason (
  code     varchar(40) collate "C" primary key,
  label    varchar(60) not null,
  position int not null,
  active   boolean not null default true
);
insert into visit_missed_reason (code, label, position) values
  ('AWAY', '全家外出，无法见面', 10),
  ('ROAD', '灾害或道路中断', 20),
  ('CONTACT_ABSENT', '联系人请假或空缺，未安排代访', 30),
  ('CONTACT_NEGLECT', '联系人未履职', 40),
  ('REFUSED', '农户拒绝走访', 50),
  ('SYSTEM_DOWN', '系统停用期间未登记', 60),
  ('OTHER', '其他', 200);
-- Set by the product itself, never chosen.
insert into visit_missed_reason (code, label, position, active) values ('SPELL_ENDED', '监测已结束', 300, false);

--changeset visits:004-cycle
-- Months for which the cycle has opened visits. The first one is where the duty begins: nobody is asked for years
-- before the product was there.
create table visit_cycle (
  month    date primary key check (extract(day from month) = 1),
  begun_at timestamptz not null
);

--changeset visits:005-parameters
insert into parameter_value (key, area, from_date, value, note, staff_id, staff_name) values
  ('VISIT_SAME_MONTH_BEFORE', '000000000000', '2020-01-01', 15, '15 日前识别的当月起走访，之后的次月起', 0, '系统'),
  ('VISIT_REMINDER_DAY', '000000000000', '2020-01-01', 25, '每月 25 日提醒', 0, '系统'),
  ('VISIT_COUNTY_AFTER', '000000000000', '2020-01-01', 5, '逾期 5 个工作日后报县', 0, '系统');

--changeset visits:006-instead-of
alter table visit add column instead_of_id bigint, add column instead_of_name text;
--rollback alter table visit drop column instead_of_id, drop column instead_of_name;
