export const number = 1;
export const name = "library";

export const up = `
create table sources (
  id integer primary key,
  name text not null,
  sha256 text,
  format text not null,
  options text not null default '{}',
  status text not null check (status in ('importing', 'ready')),
  conversations integer not null default 0,
  messages integer not null default 0,
  report text not null default '{}',
  imported_at integer not null
) strict;

create table conversations (
  id integer primary key,
  source_id integer not null references sources (id) on delete cascade,
  external_id text,
  title text not null,
  platform text not null,
  first_at integer,
  last_at integer,
  -- last_at, or the time of the import where the messages carry no dates
  sort_at integer not null,
  messages integer not null default 0,
  people integer not null default 0,
  preview text not null default '',
  tier text not null default 'none' check (tier in ('none', 'basic', 'ai_enhanced')),
  deleted_at integer
) strict;

create index conversations_by_time on conversations (sort_at, id) where deleted_at is null;
create index conversations_by_length on conversations (messages, id) where deleted_at is null;
create index conversations_by_source_and_time on conversations (source_id, sort_at, id) where deleted_at is null;
create index conversations_by_source_and_length on conversations (source_id, messages, id) where deleted_at is null;
create index conversations_in_trash on conversations (messages) where deleted_at is not null;

create table participants (
  id integer primary key,
  name text not null,
  external_id text,
  platform text not null,
  kind text not null default 'unknown' check (kind in ('customer', 'support_agent', 'bot', 'unknown')),
  messages integer not null default 0
) strict;

create index participants_by_messages on participants (messages, id);
create index participants_by_external_id on participants (platform, external_id) where external_id is not null;

-- who wrote in which conversation; the sort keys of the conversation stand here again, so that a person's history pages by index
create table conversation_people (
  conversation_id integer not null references conversations (id) on delete cascade,
  participant_id integer not null references participants (id),
  messages integer not null,
  conversation_sort_at integer not null,
  conversation_messages integer not null,
  primary key (conversation_id, participant_id)
) strict, without rowid;

create index conversation_people_by_time on conversation_people (participant_id, conversation_sort_at, conversation_id);
create index conversation_people_by_length on conversation_people (participant_id, conversation_messages, conversation_id);
`;

export const down = `
drop table conversation_people;
drop table participants;
drop table conversations;
drop table sources;
`;
