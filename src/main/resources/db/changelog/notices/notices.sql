--liquibase formatted sql

--changeset notices:001-notice
create table notice (
  id bigint generated always as identity primary key,
  case_no text not null,
  posted date not null,
  days int not null check (days > 0),
  ends_at timestamptz not null,
  closed_at timestamptz
);
-- A case has one notice on the wall at a time.
create unique index idx_notice_running on notice (case_no) where closed_at is null;

create table objection (
  id bigint generated always as identity primary key,
  notice_id bigint not null references notice,
  case_no text not null,
  lodged_at timestamptz not null,
  lodged_by bigint not null,
  anonymous boolean not null,
  -- Name and wording, encrypted: an objector must not be readable in the database.
  content bytea,
  finding text check (finding in ('UPHELD', 'UNFOUNDED')),
  consequence text check (consequence in ('REVERIFY', 'REFUSE')),
  settled_at timestamptz,
  settled_by bigint,
  check ((finding is null) = (settled_at is null)),
  check ((consequence is not null) = (finding is not distinct from 'UPHELD'))
);
create index idx_objection_case on objection (case_no, id);
