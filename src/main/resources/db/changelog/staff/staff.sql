--liquibase formatted sql

--changeset staff:001-department
create table department (
  code     varchar(40) collate "C" primary key,
  name     varchar(40) not null,
  compares boolean not null,
  position integer not null
);
insert into department (code, name, compares, position) values
  ('education',         '教育',       true,  10),
  ('civil-affairs',     '民政',       true,  20),
  ('human-resources',   '人力社保',   true,  30),
  ('housing',           '住房城乡建设', true,  40),
  ('water',             '水利',       true,  50),
  ('agriculture',       '农业农村',   true,  60),
  ('health',            '卫生健康',   true,  70),
  ('emergency',         '应急',       true,  80),
  ('medical-insurance', '医保',       true,  90),
  ('disabled-persons',  '残联',       true,  100),
  ('public-security',   '公安',       false, 110),
  ('finance',           '财政',       false, 120),
  ('market-regulation', '市场监管',   false, 130),
  ('natural-resources', '自然资源',   false, 140),
  ('tax',               '税务',       false, 150),
  ('petitions',         '信访',       false, 160);
--rollback drop table department;

--changeset staff:002-staff-member
create table staff_member (
  id            bigint generated always as identity primary key,
  username      varchar(40) collate "C" not null unique,
  name          varchar(50) not null,
  password_hash varchar(200),
  active        boolean not null default true,
  locale        varchar(10),
  created_at    timestamptz not null default now(),
  constraint staff_member_username_plain check (username ~ '^[a-z0-9][a-z0-9._-]{1,39}$')
);
--rollback drop table staff_member;

--changeset staff:003-posting
create table posting (
  id         bigint generated always as identity primary key,
  staff_id   bigint not null references staff_member (id),
  role       varchar(20) not null,
  unit       varchar(40) collate "C" not null,
  valid_from date not null,
  valid_to   date,
  ended_at   timestamptz,
  constraint posting_order check (valid_to is null or valid_to >= valid_from)
);
create index posting_staff on posting (staff_id, valid_from);
create index posting_unit on posting (role, unit);
create unique index posting_once on posting (staff_id, role, unit, valid_from);
--rollback drop table posting;
