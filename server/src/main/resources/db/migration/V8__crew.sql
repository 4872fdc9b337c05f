-- Who runs a room becomes its crew, in which everybody has a part; who comes first leads.
alter table room_facilitator rename to room_crew;
alter table room_crew add column part varchar(8) default 'CO' not null;

update room_crew set part = 'LEAD'
  where not exists (
    select 1 from room_crew other
    where other.room = room_crew.room and other.account < room_crew.account);
