--liquibase formatted sql

--changeset security:001-sign-in-guard
create table sign_in_guard (
  staff_id     bigint primary key references staff_member (id) on delete cascade,
  failures     integer not null,
  last_attempt timestamptz not null,
  locked_until timestamptz
);
--rollback drop table sign_in_guard;
