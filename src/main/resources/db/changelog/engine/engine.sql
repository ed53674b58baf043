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

--changeset engine:003-release-files
-- What a release consists of, so that it can be compared, exported and put into force again whatever the engine keeps.
alter table model_release
  add note text,
  add returns_to int,
  add answered boolean not null default false;

create table model_release_file (
  release_id bigint not null references model_release (id),
  name text not null,
  content bytea not null,
  primary key (release_id, name)
);
-- Earlier releases have theirs with the engine.
insert into model_release_file (release_id, name, content)
select r.id, b.name_, b.bytes_ from model_release r join act_ge_bytearray b on b.deployment_id_ = r.deployment_id
where b.name_ ~ '^(processes|forms)/[^/]+/[^/]+$';
--rollback drop table model_release_file; alter table model_release drop note, drop returns_to, drop answered;
