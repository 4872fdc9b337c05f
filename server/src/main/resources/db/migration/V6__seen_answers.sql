-- When somebody last looked at the answers in a topic; one row a pseudonym, once they have.
create table seen_answers (
  participant uuid primary key references participant (id),
  seen_at timestamp(6) with time zone not null
);

insert into seen_answers (participant, seen_at)
  select participant.id, person.answers_seen_at
  from participant join person on person.id = participant.person
  where person.answers_seen_at is not null;

alter table person drop column answers_seen_at;
