--liquibase formatted sql

--changeset absence:001-absence
-- Who is absent from when to when, and who does which kind of their work on which of these days. Whether somebody stands
-- in is a question of the day: nothing is switched on or off by a timer.
create table absence (
  id bigint generated always as identity primary key,
  staff_id bigint not null references staff_member (id),
  from_on date not null,
  to_on date not null,
  reason varchar(200) not null,
  recorded_by bigint not null references staff_member (id),
  recorded_at timestamptz not null,
  cancelled_at timestamptz,
  version int not null default 0,
  check (to_on >= from_on)
);
create index absence_staff on absence (staff_id, to_on) where cancelled_at is null;
-- Asked with every question of the access policy: those that run today or later are few, whatever the years leave behind.
create index absence_day on absence (to_on) where cancelled_at is null;

create table absence_part (
  id bigint generated always as identity primary key,
  absence_id bigint not null references absence (id),
  kind varchar(20) not null check (kind in ('VISITS', 'STEPS', 'MEASURES', 'APPROVALS')),
  from_on date not null,
  to_on date not null,
  substitute_id bigint not null references staff_member (id),
  check (to_on >= from_on)
);
create index absence_part_of on absence_part (absence_id);
create index absence_part_substitute on absence_part (substitute_id, to_on);
--rollback drop table absence_part, absence;
