--liquibase formatted sql

--changeset laboratory:001-run
-- A table of a draft asked about past decisions; it keeps the table as it was asked.
create table laboratory_run (
  id bigint generated always as identity primary key,
  draft_id bigint not null references design_draft (id),
  file text not null,
  decision varchar(60) collate "C" not null,
  content text not null,
  months int not null,
  since timestamptz not null,
  state varchar(10) not null check (state in ('WORKING', 'DONE', 'FAILED')),
  last_case varchar(30) collate "C" not null default '',
  created_at timestamptz not null,
  created_by_id bigint not null,
  created_by text not null,
  ended_at timestamptz
);
create index laboratory_run_draft on laboratory_run (draft_id, id desc);
create index laboratory_run_working on laboratory_run (id) where state = 'WORKING';
--rollback drop table laboratory_run;

--changeset laboratory:002-case
-- The last decision of each case and what the draft's table says to the same facts.
create table laboratory_case (
  run_id bigint not null references laboratory_run (id) on delete cascade,
  record_id bigint not null references decision_record (id),
  area varchar(12) collate "C" not null,
  verdict varchar(10) not null check (verdict in ('SAME', 'DIFFERENT', 'NO_RULE', 'UNKNOWN')),
  outputs jsonb,
  rules varchar(100)[],
  missing text[],
  primary key (run_id, record_id)
);
create index laboratory_case_verdict on laboratory_case (run_id, verdict, record_id);
--rollback drop table laboratory_case;
