--liquibase formatted sql

--changeset areas:001-area
create table area (
  code        varchar(12) collate "C" primary key,
  name        varchar(60) not null,
  parent      varchar(12) collate "C" references area (code),
  level       varchar(10) not null,
  active_from date not null default date '2000-01-01',
  active_to   date,
  constraint area_code_digits check (code ~ '^[0-9]{12}$'),
  constraint area_level_known check (level in ('COUNTY', 'TOWNSHIP', 'VILLAGE')),
  constraint area_parent_present check ((level = 'COUNTY') = (parent is null)),
  constraint area_active_order check (active_to is null or active_to >= active_from)
);
create index area_parent on area (parent, code);
--rollback drop table area;
