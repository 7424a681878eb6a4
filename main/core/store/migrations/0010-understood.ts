export const number = 10;
export const name = "understood";

export const up = `
-- what the offline engine found and no column is asked for alone: languages, sentiment, entities, resolution, counts
alter table insights add column more text not null default '{}';

-- conversations that are to be understood, or once more; the sort key of the conversation stands here again: newest first
create table insight_queue (
  conversation_id integer primary key references conversations (id) on delete cascade,
  sort_at integer not null,
  -- rises with each change, so that what was understood of an older state does not count
  revision integer not null default 1
) strict;
create index insight_queue_by_time on insight_queue (sort_at, conversation_id);
insert into insight_queue (conversation_id, sort_at)
select id, sort_at from conversations where deleted_at is null and messages > 0;

-- what a person made of a claim; it stays when the conversation is understood again
create table insight_edits (
  conversation_id integer not null references conversations (id) on delete cascade,
  -- the claim's key, or 'summary' for the verdict over the whole
  claim text not null,
  change text not null,
  changed_at integer not null,
  primary key (conversation_id, claim)
) strict, without rowid;

-- how many messages hold a word
create virtual table message_search_words using fts5vocab (message_search, row);
`;

export const down = `
drop table message_search_words;
drop table insight_edits;
drop table insight_queue;
alter table insights drop column more;
`;
