--liquibase formatted sql

--changeset privacy:001-key-probe
create table privacy_key_probe (
  id          integer primary key check (id = 1),
  cipher      bytea not null,
  index_value bytea not null
);
--rollback drop table privacy_key_probe;
