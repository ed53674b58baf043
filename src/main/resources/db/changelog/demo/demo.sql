--liquibase formatted sql

--changeset demo:001-demo-step
create table demo_step (
  name        varchar(40) primary key,
  finished_at timestamptz not null
);
--rollback drop table demo_step;
