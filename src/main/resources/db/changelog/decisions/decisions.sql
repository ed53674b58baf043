--liquibase formatted sql

--changeset decisions:001-record
-- Began with the identification's only table; now every family's decisions are kept here.
alter table scope_decision rename to decision_record;
alter index scope_decision_case rename to decision_record_case;
alter trigger scope_decision_append_only on decision_record rename to decision_record_append_only;

--changeset decisions:002-facts
-- What the table was told, by the names that tables use, so that another table can be asked the same.
alter table decision_record add column facts jsonb;
create index decision_record_table on decision_record (decision, case_no, id desc);
--rollback drop index decision_record_table; alter table decision_record drop column facts;
