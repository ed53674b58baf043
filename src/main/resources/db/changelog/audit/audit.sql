--liquibase formatted sql

-- The transaction's number stands before the key: it is then taken before the key is, which the sealing relies on.
--changeset audit:001-audit-entry
create table audit_entry (
  xact     xid8 not null default pg_current_xact_id(),
  id       bigint generated always as identity primary key,
  at       timestamptz not null,
  staff_id bigint,
  staff_name varchar(50),
  action   varchar(60) collate "C" not null,
  object   varchar(120) collate "C" not null,
  area     varchar(12) collate "C",
  reason   varchar(1000),
  detail   jsonb not null default '{}'
);
create index audit_entry_at on audit_entry (at, id);
create index audit_entry_staff on audit_entry (staff_id, at, id);
create index audit_entry_action on audit_entry (action, at, id);
--rollback drop table audit_entry;

--changeset audit:002-audit-seal
create table audit_seal (
  id         bigint generated always as identity primary key,
  from_id    bigint not null,
  to_id      bigint not null unique,
  entry_ids  bigint[] not null,
  hashes     bytea not null,
  prev_hash  bytea not null unique,
  hash       bytea not null unique,
  sealed_at  timestamptz not null,
  constraint audit_seal_order check (from_id <= to_id),
  constraint audit_seal_whole check (octet_length(hashes) = 32 * cardinality(entry_ids))
);
--rollback drop table audit_seal;

--changeset audit:003-append-only splitStatements:false
create function audit_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'audit records are only ever appended' using errcode = 'insufficient_privilege';
end
$$;
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
  for each statement execute function audit_append_only();
create trigger audit_seal_append_only before update or delete or truncate on audit_seal
  for each statement execute function audit_append_only();
revoke update, delete, truncate on audit_entry, audit_seal from public, current_user;
--rollback drop trigger audit_entry_append_only on audit_entry; drop trigger audit_seal_append_only on audit_seal; drop function audit_append_only();
