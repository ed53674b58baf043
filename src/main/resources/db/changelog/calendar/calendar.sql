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
