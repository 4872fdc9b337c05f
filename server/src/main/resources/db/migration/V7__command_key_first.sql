-- The keys of many commands are looked up at once: what is listed must come first in the index,
-- or H2 reads the whole log.
drop index event_command;
create unique index event_command on event (command_key, log, actor);
