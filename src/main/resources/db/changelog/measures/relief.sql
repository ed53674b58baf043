--liquibase formatted sql

--changeset measures:relief-001-owner
-- After a disaster or an accident measures start before there is a spell (docs/adr/0015): a measure belongs to a spell, or
-- to the case of an emergency relief, or to both once the spell has taken it over.
alter table measure alter column spell_id drop not null;
alter table measure add column relief_case varchar(30) collate "C" references case_file (case_no);
alter table measure add constraint measure_has_an_owner check (spell_id is not null or relief_case is not null);
create index measure_relief on measure (relief_case, id desc) where relief_case is not null;
--rollback drop index measure_relief;
--rollback alter table measure drop constraint measure_has_an_owner, drop column relief_case, alter column spell_id set not null;
