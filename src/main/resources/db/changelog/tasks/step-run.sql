--liquibase formatted sql

--changeset tasks:005-step-run
-- One row for each step that ended, written by the statement that ends its inbox rows. Only ever appended.
create table step_run (
  task_id varchar(64) collate "C" primary key,
  process varchar(100) collate "C" not null,
  model_version int not null,
  step varchar(100) collate "C" not null,
  case_no varchar(30) collate "C",
  area varchar(12) collate "C",
  began timestamptz not null,
  ended timestamptz not null,
  how varchar(10) not null check (how in ('COMPLETED', 'RETURNED', 'WITHDRAWN'))
);
-- Runs lie in the order of their ends: next to nothing to keep up, and a range of months is found by it.
create index step_run_ended on step_run using brin (ended);
-- Runs that stand in no sum yet; whoever sums takes them out in the same transaction.
create table step_run_uncounted (
  task_id varchar(64) collate "C" primary key
);
--rollback drop table step_run_uncounted; drop table step_run;

--changeset tasks:006-step-run-of-history
-- What ended before this table was there, out of the engine's history, once.
insert into step_run(task_id, process, model_version, step, case_no, area, began, ended, how)
select t.id_, d.key_, d.version_, t.task_def_key_, c.case_no, c.area,
  t.start_time_ at time zone 'Asia/Shanghai', t.end_time_ at time zone 'Asia/Shanghai',
  case when t.delete_reason_ is distinct from 'completed' then 'WITHDRAWN'
       when r.task_id is not null then 'RETURNED' else 'COMPLETED' end
from act_hi_taskinst t
join act_re_procdef d on d.id_ = t.proc_def_id_
left join act_hi_procinst p on p.id_ = t.proc_inst_id_
left join case_file c on c.case_no = p.business_key_
left join (select s.task_id from timeline_entry e join submission s on s.id = e.submission_id
  where e.kind = 'RETURNED') r on r.task_id = t.id_
where t.end_time_ is not null
order by t.end_time_
on conflict (task_id) do nothing;
insert into step_run_uncounted(task_id) select task_id from step_run on conflict (task_id) do nothing;
--rollback delete from step_run_uncounted; delete from step_run;
