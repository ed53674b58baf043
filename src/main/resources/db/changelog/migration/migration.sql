--liquibase formatted sql

--changeset migration:001-run
-- One migration of chosen cases by one plan; the plan stays as it was used, so that the way back is known.
create table migration_run (
  id bigint generated always as identity primary key,
  process varchar(100) collate "C" not null,
  process_name text not null,
  source_definition varchar(64) collate "C" not null,
  source_version int not null,
  target_definition varchar(64) collate "C" not null,
  target_version int not null,
  plan jsonb not null,
  state varchar(10) not null check (state in ('DRAFT', 'DRY_RUN', 'RUNNING', 'PAUSED', 'DONE', 'REVERSED')),
  created_at timestamptz not null,
  created_by_id bigint not null,
  created_by text not null,
  ended_at timestamptz,
  reverses bigint references migration_run (id)
);
create index migration_run_open on migration_run (id) where state in ('DRY_RUN', 'RUNNING');
--rollback drop table migration_run;

--changeset migration:002-case
-- The state of a case is written by the transaction that moves it: after any fault it is moved and says so, or neither.
create table migration_case (
  run_id bigint not null references migration_run (id),
  instance_id varchar(64) collate "C" not null,
  case_no varchar(30) collate "C",
  area varchar(12) collate "C",
  state varchar(10) not null default 'PENDING' check (state in ('PENDING', 'PASSED', 'FAILED', 'MOVED')),
  reason varchar(30),
  element text,
  detail text,
  tasks text[],
  steps_before text[],
  steps_after text[],
  due_before timestamptz,
  due_after timestamptz,
  regrouped boolean not null default false,
  at timestamptz,
  primary key (run_id, instance_id),
  check ((state = 'FAILED') = (reason is not null))
);
create index migration_case_state on migration_case (run_id, state, instance_id);
--rollback drop table migration_case;
