--liquibase formatted sql

--changeset oversight:001-by-due
-- The board's rows of a county in the order of their limits, read from the soonest on without sorting all.
create index idx_inbox_due on inbox_task (due, task_id);

--changeset oversight:002-nudge
-- One nudge of a task a day, whoever presses in the same second.
create table oversight_nudge (
  task_id varchar(64) not null,
  day date not null,
  nudged_at timestamptz not null,
  case_no text,
  area varchar(12) collate "C" not null,
  staff_id bigint not null,
  staff_name text not null,
  primary key (task_id, day)
);

--changeset oversight:003-escalation
-- A task is shown to a level once.
create table oversight_escalation (
  task_id varchar(64) not null,
  raised_to varchar(10) not null check (raised_to in ('TOWNSHIP', 'COUNTY')),
  raised_at timestamptz not null,
  case_no text,
  area varchar(12) collate "C" not null,
  staff_id bigint not null,
  staff_name text not null,
  primary key (task_id, raised_to)
);

--changeset oversight:004-saved-filter
create table oversight_filter (
  id bigint generated always as identity primary key,
  staff_id bigint not null references staff_member (id),
  name varchar(40) not null,
  query varchar(500) not null,
  unique (staff_id, name)
);
