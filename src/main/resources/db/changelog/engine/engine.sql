--liquibase formatted sql

--changeset engine:001-subtask-index
-- Every completion looks for sub-tasks; without this index it reads the whole table (inbox.md).
create index idx_task_parent on act_ru_task(parent_task_id_) where parent_task_id_ is not null;

--changeset engine:002-model-release
create table model_release (
  id bigint generated always as identity primary key,
  family text not null,
  revision int not null,
  origin text not null check (origin in ('SHIPPED', 'WORKSHOP', 'MODELER')),
  content_hash text not null,
  deployment_id text,
  author text not null,
  approver text,
  released_at timestamptz not null default now(),
  unique (family, revision)
);
