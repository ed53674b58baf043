--liquibase formatted sql

--changeset figures:001-month
-- Counts of closed months, by village, so that twelve months of all figures are read at once (docs/adr/0019). They can be
-- counted again from the facts at any time.
create table figure_month (
  month       date not null check (extract(day from month) = 1),
  code        varchar(40) collate "C" not null,
  area        varchar(12) collate "C" not null,
  numerator   bigint not null,
  denominator bigint not null,
  primary key (month, code, area),
  check (0 <= numerator and numerator <= denominator)
);
create table figure_month_kept (
  month      date primary key,
  counted_on date not null
);
--rollback drop table figure_month, figure_month_kept;

--changeset figures:002-by-month
-- What ended in a month, what was open at its end, what hung, was planned or fell due in it.
create index case_file_closed on case_file (closed_at) where total_due is not null;
create index notice_closed on notice (closed_at);
create index visit_month on visit (month);
create index measure_planned on measure (planned_for);
create index household_spell_event_day on household_spell_event (day) where kind = 'CLOSED';
--rollback drop index case_file_closed, notice_closed, visit_month, measure_planned, household_spell_event_day;
