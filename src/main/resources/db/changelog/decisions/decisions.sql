--liquibase formatted sql

--changeset decisions:001-record
-- Began with the identification's only table; now every family's decisions are kept here.
alter table scope_decision rename to decision_record;
alter index scope_decision_case rename to decision_record_case;
alter trigger scope_decision_append_only on decision_record rename to decision_record_append_only;
