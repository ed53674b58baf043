--liquibase formatted sql

-- Votes, reviews and refusals began with the identification; now every family with these steps keeps them here.
--changeset casework:001-shared-steps
alter table identification_appraisal rename to case_appraisal;
alter index identification_appraisal_case rename to case_appraisal_case;
-- Not every vote is about a category.
alter table case_appraisal drop constraint identification_appraisal_check1;
alter table case_appraisal add constraint case_appraisal_category check (category is null or votes_for * 2 > present);
alter table identification_review rename to case_review;
alter index identification_review_case rename to case_review_case;
alter table case_review drop constraint identification_review_check1;
alter table case_review add constraint case_review_decision check (level <> 'COUNTY' or outcome <> 'APPROVE'
  or (document_no is not null and decided_on is not null));
alter table identification_announcement rename to case_announcement;
alter table identification_refusal rename to case_refusal;
alter index identification_refusal_recorded rename to case_refusal_recorded;
alter index identification_refusal_case rename to case_refusal_case;

--changeset casework:002-reasons-by-process
alter table refusal_reason add column process varchar(60) collate "C" not null default 'Identification';
