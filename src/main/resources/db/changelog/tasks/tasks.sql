--liquibase formatted sql

--changeset tasks:001-inbox
-- One row per open task and candidate group (inbox.md, Design). A task without groups has one row with group ''.
create table inbox_task (
  task_id varchar(64) not null,
  group_id varchar(80) collate "C" not null,
  due timestamptz not null,
  due_days int,
  due_unit text,
  escalate_to text,
  area varchar(12) collate "C",
  case_no text,
  household_id bigint,
  head_name text,
  process text not null,
  task_key text not null,
  task_name text not null,
  created timestamptz not null,
  priority int not null,
  assignee bigint,
  version int not null default 0,
  primary key (task_id, group_id)
) with (fillfactor = 90);
create index idx_inbox_group on inbox_task (group_id, due, task_id) where assignee is null;
create index idx_inbox_assignee on inbox_task (assignee, due, task_id) where assignee is not null;
create index idx_inbox_area on inbox_task (area, due, task_id);
create index idx_inbox_household on inbox_task (household_id);
create index idx_inbox_case on inbox_task (case_no);

-- The steps ever seen, for the filter; a handful of rows.
create table inbox_step (
  process text not null,
  task_key text not null,
  task_name text not null,
  primary key (process, task_key)
);

--changeset tasks:002-draft
create table task_draft (
  task_id varchar(64) primary key,
  staff_id bigint not null,
  content bytea not null,
  saved_at timestamptz not null default now()
);

--changeset tasks:003-model-of-a-task
-- The model a task runs under, so that opening and completing it need not ask the engine what it is.
alter table inbox_task add column definition_id varchar(64);
update inbox_task i set definition_id = t.proc_def_id_ from act_ru_task t where t.id_ = i.task_id;
delete from inbox_task where definition_id is null;
alter table inbox_task alter column definition_id set not null;

--changeset tasks:004-subject
alter table inbox_task add column subject varchar(40) collate "C";
--rollback alter table inbox_task drop column subject;

--changeset tasks:005-due-move
-- Due dates of open steps that a change of the calendar moved; kept after the step is done.
create table due_move (
  change_id bigint not null,
  task_id varchar(64) not null,
  case_no text,
  area varchar(12) collate "C",
  task_key text not null,
  task_name text not null,
  old_due timestamptz not null,
  new_due timestamptz not null,
  primary key (change_id, task_id)
);
create index due_move_by_due on due_move (change_id, new_due, task_id);
--rollback drop table due_move;

--changeset tasks:005-substitution
-- What a substitute of a task's holder has to be one for (org.bangfu.security.WorkKind), told by the row itself so that
-- an inbox reads it without asking anybody; and in whose place a claimed task is worked on.
alter table inbox_task add column work_kind text not null generated always as (case
  when task_key ~ '^Task_(Approve|Decide)|(Review|Determination)$' or task_key in ('Task_ConfirmDecrease', 'Task_RecordDecrease')
    then 'APPROVALS'
  when group_id like 'department:%' then 'MEASURES'
  when process = 'MonthlyVisit' and task_key = 'Task_VisitHousehold' then 'VISITS'
  else 'STEPS' end) stored;
alter table inbox_task add column instead_of bigint;
create index idx_inbox_instead on inbox_task (instead_of) where instead_of is not null;
--rollback alter table inbox_task drop column work_kind, drop column instead_of;
