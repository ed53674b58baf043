--liquibase formatted sql

--changeset audit:001-entry
create table audit_entry (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  staff_id bigint not null,
  staff_name text not null,
  action text not null,
  object text not null,
  area varchar(12) collate "C",
  reason text,
  detail jsonb not null
);
create index idx_audit_at on audit_entry (at, id);
create index idx_audit_staff on audit_entry (staff_id, at, id);
create index idx_audit_object on audit_entry (object, at, id);

--changeset audit:002-append-only splitStatements:false
create function audit_entry_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'audit entries are only ever appended';
end $$;
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
  for each statement execute function audit_entry_is_append_only();
