--liquibase formatted sql

--changeset calendar:001-calendar-day
create table calendar_day (
  day        date primary key,
  working    boolean not null,
  note       varchar(100) not null,
  staff_id   bigint not null,
  staff_name varchar(50) not null,
  changed_at timestamptz not null
);
--rollback drop table calendar_day;

--changeset calendar:002-change
-- Each change with what followed; looked at again once when every node has read it.
create table calendar_change (
  id         bigint generated always as identity primary key,
  kind       varchar(10) not null check (kind in ('CORRECTED', 'WITHDRAWN', 'ANNOUNCED')),
  from_day   date not null,
  to_day     date not null,
  note       varchar(100) not null,
  moved      bigint not null default 0,
  staff_id   bigint not null,
  staff_name varchar(50) not null,
  changed_at timestamptz not null,
  settled_at timestamptz
);
create index calendar_change_unsettled on calendar_change (id) where settled_at is null;
--rollback drop table calendar_change;
