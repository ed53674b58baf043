--liquibase formatted sql

--changeset notifications:001-notification
-- group_id is the posting for which the person was told: who has it no more sees the notification no more.
create table notification (
  id           bigint generated always as identity primary key,
  staff_id     bigint not null references staff_member (id),
  group_id     varchar(80) collate "C" not null,
  key          varchar(160) collate "C" not null,
  kind         varchar(20) not null,
  subject      varchar(60) not null,
  matter       varchar(120) not null,
  due          timestamptz,
  task_id      varchar(64),
  household_id bigint,
  case_no      varchar(40),
  sender       varchar(50),
  created_at   timestamptz not null,
  read_at      timestamptz,
  constraint notification_once unique (staff_id, key)
);
create index notification_of_staff on notification (staff_id, id);
create index notification_unread on notification (staff_id, id) where read_at is null;
--rollback drop table notification;

--changeset notifications:002-setting
create table notification_setting (
  staff_id bigint primary key references staff_member (id),
  email    varchar(100),
  digest   boolean not null,
  constraint notification_setting_address check (email is null or email ~ '^[^\s@]+@[^\s@]+$')
);
--rollback drop table notification_setting;

--changeset notifications:003-parameters
insert into parameter_value (key, area, from_date, value, note, staff_id, staff_name) values
  ('DIGEST_HOUR', '000000000000', '2020-01-01', 8, '每个工作日 8 时起发送', 0, '系统');
--rollback delete from parameter_value where key = 'DIGEST_HOUR' and staff_id = 0;

--changeset notifications:004-digest-day
-- A working day whose digests were made; written with their messages in one transaction.
create table digest_day (
  day     date primary key,
  made_at timestamptz not null
);
--rollback drop table digest_day;

--changeset notifications:kept-days
insert into parameter_value (key, area, from_date, value, note, staff_id, staff_name) values
  ('NOTIFICATION_DAYS', '000000000000', '2020-01-01', 180, '消息保存的天数', 0, '系统');
--rollback delete from parameter_value where key = 'NOTIFICATION_DAYS' and staff_id = 0;
