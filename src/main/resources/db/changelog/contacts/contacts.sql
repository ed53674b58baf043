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
