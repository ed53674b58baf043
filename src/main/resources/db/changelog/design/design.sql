--liquibase formatted sql

--changeset design:001-drafts
-- A revision of a family that is being made: which release it starts from, and the files that differ from it.
create table design_draft (
  id bigint generated always as identity primary key,
  family text not null,
  title varchar(100) not null,
  owner_id bigint not null references staff_member (id),
  base_revision int not null,
  -- the shipped revision that was held back and is taken up by it
  takes_up int,
  -- came from the desktop modeler
  uploaded boolean not null default false,
  state text not null check (state in ('OPEN', 'PROPOSED', 'APPROVED', 'PUBLISHED', 'DISCARDED')),
  version int not null default 0,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  editor_id bigint references staff_member (id),
  editing_until timestamptz,
  foreign key (family, base_revision) references model_release (family, revision)
);
create index design_draft_alive on design_draft (family, id) where state in ('OPEN', 'PROPOSED', 'APPROVED');

create table design_draft_file (
  draft_id bigint not null references design_draft (id),
  name text not null,
  -- absent: the draft removes the file
  content bytea,
  version int not null default 0,
  primary key (draft_id, name)
);

-- What a file looked like before and who had it so: one line for a while of typing of one person.
create table design_draft_past (
  id bigint generated always as identity primary key,
  draft_id bigint not null references design_draft (id),
  name text not null,
  content bytea,
  saved_by bigint not null references staff_member (id),
  begun_at timestamptz not null,
  saved_at timestamptz not null
);
create index design_draft_past_of on design_draft_past (draft_id, name, id);

-- Each time a draft was put before a second person, and what became of it.
create table design_proposal (
  id bigint generated always as identity primary key,
  draft_id bigint not null references design_draft (id),
  note varchar(2000) not null,
  publish_at timestamptz,
  content_hash text not null,
  proposed_by bigint not null references staff_member (id),
  proposed_at timestamptz not null,
  state text not null check (state in ('OPEN', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'PUBLISHED', 'FAILED')),
  decided_by bigint references staff_member (id),
  decided_at timestamptz,
  reason varchar(1000),
  revision int
);
create unique index design_proposal_one on design_proposal (draft_id) where state in ('OPEN', 'APPROVED');
create index design_proposal_set on design_proposal (publish_at) where state = 'APPROVED';
--rollback drop table design_proposal, design_draft_past, design_draft_file, design_draft;
