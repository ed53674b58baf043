--liquibase formatted sql

--changeset contacts:001-contact
create table household_contact (
  id           bigint generated always as identity primary key,
  household_id bigint not null references household (id),
  spell_id     bigint not null references household_spell (id),
  staff_id     bigint not null references staff_member (id),
  from_on      date not null,
  to_on        date,
  reason       text not null,
  case_no      varchar(40) not null,
  check (to_on is null or to_on >= from_on)
);
-- One contact of a spell at a time, whoever presses in the same second.
create unique index household_contact_one on household_contact (spell_id) where to_on is null;
create index household_contact_household on household_contact (household_id, from_on desc, id desc);
create index household_contact_staff on household_contact (staff_id) where to_on is null;

--changeset contacts:002-annulled
-- A spell is closed with the day of the decision, which has passed by then: a contact who followed meanwhile accompanied
-- nobody. Such a relation is kept for the record; the others end with their spell.
alter table household_contact add column annulled boolean not null default false;
update household_contact c set annulled = c.from_on > s.closed_on,
  to_on = case when c.from_on > s.closed_on then coalesce(c.to_on, c.from_on) else s.closed_on end
from household_spell s
where s.id = c.spell_id and s.closed_on is not null and (c.to_on is null or c.to_on > s.closed_on);
--rollback alter table household_contact drop column annulled;
