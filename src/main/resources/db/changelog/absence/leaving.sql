--liquibase formatted sql

--changeset absence:002-leaving
-- Somebody leaves postings for good: planned for a day, or done. What moved is kept household by household.
create table leaving (
  id          bigint generated always as identity primary key,
  staff_id    bigint not null references staff_member (id),
  from_on     date not null,
  reason      varchar(200) not null,
  state       varchar(10) not null check (state in ('PLANNED', 'DONE', 'CANCELLED')),
  recorded_by bigint not null references staff_member (id),
  recorded_at timestamptz not null,
  done_at     timestamptz,
  tasks       int not null default 0,
  version     int not null default 0,
  check ((state = 'DONE') = (done_at is not null))
);
-- Asked every minute by each node; done ones are many, planned ones few.
create unique index leaving_planned on leaving (staff_id) where state = 'PLANNED';
create index leaving_due on leaving (from_on) where state = 'PLANNED';

create table leaving_posting (
  leaving_id bigint not null references leaving (id),
  posting_id bigint not null references posting (id),
  primary key (leaving_id, posting_id)
);
create index leaving_posting_of on leaving_posting (posting_id);

-- Who was chosen to follow, and once it is done who follows; nobody where the township assigns somebody.
create table leaving_household (
  leaving_id   bigint not null references leaving (id),
  household_id bigint not null references household (id),
  successor_id bigint references staff_member (id),
  primary key (leaving_id, household_id)
);

create table leaving_task (
  leaving_id   bigint not null references leaving (id),
  kind         varchar(20) not null check (kind in ('VISITS', 'STEPS', 'MEASURES', 'APPROVALS')),
  successor_id bigint not null references staff_member (id),
  primary key (leaving_id, kind)
);
--rollback drop table leaving_task, leaving_household, leaving_posting, leaving;
