export const number = 7;
export const name = "finding";

// Scope words, besides c (conversation), s (source), p (person) and k (kind): h (what the message has) and i (what it is).
const scopeWords = `
drop view message_words;
create view message_words (id, words, scope) as
select
  m.id,
  parley_indexed_1(m.text),
  'c' || m.conversation_id || ' s' || c.source_id || ' p' || coalesce(m.author_id, 0) || ' k' || m.kind || parley_traits_1(m.text)
    || iif(m.attachments is null, '', ' hattachment') || iif(m.reply_to is null, '', ' ireply') || iif(m.edited = 0, '', ' iedited')
from messages m join conversations c on c.id = m.conversation_id;
insert into message_search (message_search) values ('rebuild');
`;

const scopeWordsBefore = `
drop view message_words;
create view message_words (id, words, scope) as
select
  m.id,
  parley_indexed_1(m.text),
  'c' || m.conversation_id || ' s' || c.source_id || ' p' || coalesce(m.author_id, 0) || ' k' || m.kind
from messages m join conversations c on c.id = m.conversation_id;
insert into message_search (message_search) values ('rebuild');
`;

export const up = `
-- what a conversation is filtered by (platform:slack, tag:3, pinned, outcome:yes ...); the sort keys of the conversation stand here
-- again, so that what bears a mark pages by index
create table conversation_marks (
  conversation_id integer not null references conversations (id) on delete cascade,
  mark text not null,
  conversation_sort_at integer not null,
  conversation_messages integer not null,
  primary key (conversation_id, mark)
) strict, without rowid;

create index conversation_marks_by_time on conversation_marks (mark, conversation_sort_at, conversation_id);
create index conversation_marks_by_length on conversation_marks (mark, conversation_messages, conversation_id);

insert into conversation_marks (conversation_id, mark, conversation_sort_at, conversation_messages)
select id, 'platform:' || platform, sort_at, messages from conversations;

create table tags (
  id integer primary key,
  name text not null unique collate nocase
) strict;

-- how far the person has read: everything before this position
alter table conversations add column read_until integer not null default 0;
-- from -1, all complaint, to 1, all praise; null where it is not known
alter table conversations add column mood real;
-- the conversation that this one was merged into; it has no messages of its own until it is taken apart again
alter table conversations add column merged_into integer references conversations (id) on delete cascade;
create index conversations_by_people on conversations (people, id) where deleted_at is null;
create index conversations_by_mood on conversations (mood, id) where deleted_at is null and mood is not null;
create index conversations_merged on conversations (merged_into) where merged_into is not null;
create index conversations_by_deletion on conversations (deleted_at) where deleted_at is not null;

-- where a message stood before its conversation was merged into another
create table merged_messages (
  message_id integer primary key references messages (id) on delete cascade,
  conversation_id integer not null references conversations (id) on delete cascade,
  position integer not null
) strict;
create index merged_messages_by_conversation on merged_messages (conversation_id, position);

-- the same person under another name or on another platform: all of them point at the one that is shown
alter table participants add column merged_into integer references participants (id);
-- what the person here calls them, instead of what the export does
alter table participants add column given_name text;
-- the messages of those that were merged into this one
alter table participants add column merged_messages integer not null default 0;
create index participants_merged on participants (merged_into) where merged_into is not null;
drop index participants_by_messages;
alter table participants add column shown_name text collate nocase generated always as (coalesce(given_name, name)) virtual;
alter table participants add column all_messages integer generated always as (messages + merged_messages) virtual;
create index participants_by_messages on participants (all_messages, id) where merged_into is null;
create index participants_by_shown_name on participants (shown_name, id) where merged_into is null;

create table saved_views (
  id integer primary key,
  name text not null,
  -- filter, order and search text, as the page wrote them
  view text not null,
  created_at integer not null
) strict;

create table asked_before (
  text text primary key,
  at integer not null
) strict, without rowid;

create table annotations (
  id integer primary key,
  message_id integer not null references messages (id) on delete cascade,
  conversation_id integer not null references conversations (id) on delete cascade,
  kind text not null check (kind in ('bookmark', 'note')),
  text text not null default '',
  created_at integer not null,
  changed_at integer not null
) strict;
create index annotations_by_message on annotations (message_id);
create index annotations_by_conversation on annotations (conversation_id, id);

create table lab_queries (
  id integer primary key,
  name text not null unique,
  sql text not null,
  changed_at integer not null
) strict;

${scopeWords}`;

export const down = `
${scopeWordsBefore}
drop table lab_queries;
drop table annotations;
drop table asked_before;
drop table saved_views;
drop index participants_by_shown_name;
drop index participants_by_messages;
create index participants_by_messages on participants (messages, id);
drop index participants_merged;
alter table participants drop column all_messages;
alter table participants drop column shown_name;
alter table participants drop column merged_messages;
alter table participants drop column given_name;
alter table participants drop column merged_into;
drop table merged_messages;
drop index conversations_by_deletion;
drop index conversations_merged;
drop index conversations_by_mood;
drop index conversations_by_people;
alter table conversations drop column merged_into;
alter table conversations drop column mood;
alter table conversations drop column read_until;
drop table tags;
drop table conversation_marks;
`;
