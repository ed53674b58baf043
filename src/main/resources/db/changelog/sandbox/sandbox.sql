--liquibase formatted sql

-- One row, read and written in the demonstration only.
--changeset sandbox:001-sandbox-clock
create table sandbox_clock (
  id          smallint primary key,
  days        integer not null default 0,
  move        bigint not null default 0,
  moving_from date,
  moving_to   date,
  alive_at    timestamptz,
  halted      boolean not null default false,
  constraint sandbox_clock_one_row check (id = 1),
  constraint sandbox_clock_never_behind check (days >= 0),
  constraint sandbox_clock_move_whole
    check ((moving_from is null) = (moving_to is null) and (moving_to is null) = (alive_at is null))
);
insert into sandbox_clock (id) values (1);
--rollback drop table sandbox_clock;
