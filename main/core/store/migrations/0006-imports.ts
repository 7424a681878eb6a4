export const number = 6;
export const name = "imports";

export const up = `
-- the person at this computer, under each of their names
alter table participants add column is_owner integer not null default 0 check (is_owner in (0, 1));
create index participants_owner on participants (name) where is_owner = 1;
create index participants_by_name on participants (platform, name);

-- how many of its conversations were here before a source went on with them
alter table sources add column continued integer not null default 0;

-- how many of a conversation's messages came with which source: a longer export goes on with a conversation of an earlier one; the sort
-- keys of the conversation stand here again, so that a source's conversations page by index
create table conversation_sources (
  conversation_id integer not null references conversations (id) on delete cascade,
  source_id integer not null references sources (id) on delete cascade,
  messages integer not null,
  conversation_sort_at integer not null,
  conversation_messages integer not null,
  primary key (conversation_id, source_id)
) strict, without rowid;

create index conversation_sources_by_time on conversation_sources (source_id, conversation_sort_at, conversation_id);
create index conversation_sources_by_length on conversation_sources (source_id, conversation_messages, conversation_id);

insert into conversation_sources (conversation_id, source_id, messages, conversation_sort_at, conversation_messages)
select id, source_id, messages, sort_at, messages from conversations;

-- what a message was before an import changed it, so that the import can be undone
create table message_changes (
  id integer primary key,
  source_id integer not null references sources (id) on delete cascade,
  message_id integer not null,
  before text not null
) strict;

create index message_changes_by_source on message_changes (source_id, id);

-- pictures, voice and other files that came along, kept beside the store under their hash
create table media (
  hash text primary key,
  bytes integer not null
) strict, without rowid;

create table source_media (
  source_id integer not null references sources (id) on delete cascade,
  hash text not null references media (hash),
  primary key (source_id, hash)
) strict, without rowid;

create index source_media_by_hash on source_media (hash, source_id);

-- a slice of an import is a segment of the index: merging sixteen of them at a time costs half of merging eight
insert into message_search (message_search, rank) values ('automerge', 16);
`;

export const down = `
insert into message_search (message_search, rank) values ('automerge', 8);
drop table source_media;
drop table media;
drop table message_changes;
drop table conversation_sources;
alter table sources drop column continued;
drop index participants_by_name;
drop index participants_owner;
alter table participants drop column is_owner;
`;
