--liquibase formatted sql

--changeset cases:001-case-file
create table case_file (
  id bigint generated always as identity primary key,
  case_no varchar(30) collate "C" not null unique,
  household_id bigint not null,
  head_name text not null,
  area varchar(12) collate "C" not null,
  process varchar(60) collate "C" not null,
  state varchar(10) not null check (state in ('OPEN', 'CLOSED')),
  opened_at timestamptz not null,
  opened_by_id bigint not null,
  opened_by text not null,
  total_due timestamptz,
  closed_at timestamptz,
  outcome varchar(40),
  check ((state = 'CLOSED') = (closed_at is not null))
);
create index case_file_household on case_file (household_id, opened_at desc, id desc);
create index case_file_area on case_file (area, state, id);
-- Whatever two people press in the same second: one identification of a household is open at a time.
create unique index case_file_one_identification on case_file (household_id)
  where process = 'Identification' and state = 'OPEN';
create table case_number (
  prefix varchar(10) collate "C" not null,
  year int not null,
  last bigint not null,
  primary key (prefix, year)
);

--changeset cases:002-append-only splitStatements:false
create function cases_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is only ever appended', tg_table_name using errcode = 'restrict_violation';
end
$$;

--changeset cases:003-submission
create table submission (
  id bigint generated always as identity primary key,
  case_no varchar(30) collate "C" not null references case_file (case_no),
  task_id varchar(64) collate "C" not null unique,
  step varchar(100) collate "C" not null,
  form_id varchar(100) collate "C" not null,
  model_version varchar(100) not null,
  content bytea not null,
  submitted_at timestamptz not null,
  staff_id bigint not null,
  staff_name text not null,
  -- the transaction that completed the step: its timeline row finds what was submitted by it
  transaction xid8 not null default pg_current_xact_id()
);
create index submission_case on submission (case_no, id desc);
create trigger submission_append_only before update or delete or truncate on submission
  for each statement execute function cases_refuse_change();

--changeset cases:004-timeline
create table timeline_entry (
  id bigint generated always as identity primary key,
  case_no varchar(30) collate "C" not null references case_file (case_no),
  household_id bigint not null,
  at timestamptz not null,
  staff_id bigint not null,
  staff_name text not null,
  kind varchar(20) not null,
  step varchar(100) collate "C",
  step_name text,
  outcome varchar(60),
  note text,
  model_version varchar(100),
  submission_id bigint references submission (id)
);
create index timeline_entry_household on timeline_entry (household_id, at desc, id desc);
create index timeline_entry_case on timeline_entry (case_no, at desc, id desc);
create trigger timeline_entry_append_only before update or delete or truncate on timeline_entry
  for each statement execute function cases_refuse_change();

--changeset cases:005-note
create table note (
  id bigint generated always as identity primary key,
  household_id bigint not null,
  case_no varchar(30) collate "C" references case_file (case_no),
  written_at timestamptz not null,
  staff_id bigint not null,
  staff_name text not null,
  body text not null check (length(body) between 1 and 2000)
);
create index note_household on note (household_id, written_at desc, id desc);
create trigger note_append_only before update or delete or truncate on note
  for each statement execute function cases_refuse_change();

--changeset cases:006-document
create table document (
  id varchar(32) collate "C" primary key,
  household_id bigint not null,
  case_no varchar(30) collate "C" references case_file (case_no),
  kind varchar(30) not null,
  field_key varchar(200),
  name text not null,
  media_type varchar(100) not null,
  size bigint not null check (size > 0),
  sha256 bytea not null,
  content_store varchar(20) not null,
  stored_at timestamptz not null,
  staff_id bigint not null,
  staff_name text not null
);
create index document_household on document (household_id, stored_at desc, id);
create index document_case on document (case_no, stored_at desc, id);
create table document_content (
  document_id varchar(32) collate "C" not null,
  part int not null,
  bytes bytea not null,
  primary key (document_id, part)
);
-- Photos and PDFs are compressed already: trying again only costs time.
alter table document_content alter column bytes set storage external;

--changeset cases:007-household
alter table case_file add foreign key (household_id) references household (id);
alter table timeline_entry add foreign key (household_id) references household (id);
alter table note add foreign key (household_id) references household (id);
alter table document add foreign key (household_id) references household (id);

--changeset cases:008-one-open
-- Whatever two people press in the same second: of some kinds of work a household has one open at a time.
alter table case_file add column single boolean not null default false;
update case_file set single = true where process = 'Identification';
create unique index case_file_one_open on case_file (household_id, process) where state = 'OPEN' and single;
drop index case_file_one_identification;

-- Notes are free text about people: encrypted from now on.
--changeset cases:009-note-content
alter table note add column content bytea;
alter table note alter column body drop not null;
alter table note add constraint note_text check (num_nonnulls(body, content) = 1);
--rollback alter table note drop constraint note_text; alter table note drop column content; alter table note alter column body set not null;

--changeset cases:010-subject
-- What a case is about where a household has several of its kind side by side: a code, never words about people.
alter table case_file add column subject varchar(40) collate "C";
--rollback alter table case_file drop column subject;

--changeset cases:011-open
-- What is looked for among open cases must not walk over the closed ones.
create index case_file_open on case_file (id) where state = 'OPEN';

--changeset cases:011-instead-of
-- In whose place a step was done: both names stand in the record.
alter table timeline_entry add column instead_of_id bigint, add column instead_of_name text;
--rollback alter table timeline_entry drop column instead_of_id, drop column instead_of_name;
