--liquibase formatted sql

--changeset outbox:001-message
-- A message is written by the transaction that causes it. SENDING is lent to a node until next_at; then another takes it.
create table outbox_message (
  id         bigint generated always as identity primary key,
  key        varchar(120) collate "C" not null unique,
  channel    varchar(10) not null,
  address    varchar(120),
  subject    varchar(200) not null,
  body       text not null,
  state      varchar(10) not null default 'WAITING',
  attempts   integer not null default 0,
  next_at    timestamptz not null,
  created_at timestamptz not null,
  sent_at    timestamptz,
  problem    varchar(300),
  constraint outbox_message_state check (state in ('WAITING', 'SENDING', 'SENT', 'DEAD')),
  constraint outbox_message_channel check (channel in ('MAIL', 'WEBHOOK'))
);
create index outbox_message_due on outbox_message (next_at, id) where state in ('WAITING', 'SENDING');
--rollback drop table outbox_message;

--changeset outbox:002-attempt
-- Each try; one without an outcome is under way, or its node died and nobody knows whether the far side took it.
create table outbox_attempt (
  message_id bigint not null references outbox_message (id),
  attempt    integer not null,
  begun_at   timestamptz not null,
  outcome    varchar(10),
  primary key (message_id, attempt)
);
--rollback drop table outbox_attempt;

--changeset outbox:003-pace
-- How often a robot was called in the last minute.
create index outbox_attempt_begun on outbox_attempt (begun_at);
--rollback drop index outbox_attempt_begun;

--changeset outbox:004-dead
create index outbox_message_dead on outbox_message (id) where state = 'DEAD';
--rollback drop index outbox_message_dead;
