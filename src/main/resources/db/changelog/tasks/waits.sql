--liquibase formatted sql

-- Days on which a step stood still while it waited for the applicant, as org.bangfu.calendar.Paused writes them: the row
-- itself explains its due date, and a changed calendar counts it anew without asking anybody.
--changeset tasks:010-waited
alter table inbox_task add column waited text;
--rollback alter table inbox_task drop column waited;
