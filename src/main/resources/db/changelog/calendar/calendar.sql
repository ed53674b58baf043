--liquibase formatted sql

--changeset calendar:001-day
create table calendar_day (
  day date primary key,
  working boolean not null,
  note text not null,
  staff_name text not null,
  changed_at timestamptz not null default now()
);
