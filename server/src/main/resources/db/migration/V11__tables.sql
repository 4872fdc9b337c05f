-- A table is a room that belongs to another one, for a while, and is run by those who run that.
alter table room add column plenary uuid references room (id);
alter table room add column table_number integer;

create index room_plenary on room (plenary);
