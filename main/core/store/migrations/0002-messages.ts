export const number = 2;
export const name = "messages";

export const up = `
create table messages (
  id integer primary key,
  conversation_id integer not null references conversations (id) on delete cascade,
  -- place in the conversation, from 0, without gaps
  position integer not null,
  -- no foreign key: people are merged, never deleted under their messages, and a check here would scan every message
  author_id integer,
  sent_at integer,
  kind text not null check (kind in ('text', 'system', 'media', 'call', 'deleted')),
  text text not null,
  reply_to integer,
  thread_id integer,
  edited integer not null default 0 check (edited in (0, 1)),
  -- null where the export says that a message was edited, but not when
  edited_at integer,
  reactions text,
  attachments text,
  external_id text,
  -- what a message is recognised by when its chat is imported again: minute, author and text, folded into 48 bits
  identity integer
) strict;

create unique index messages_by_position on messages (conversation_id, position);
create index messages_by_time on messages (conversation_id, sent_at);

-- A few identities of each conversation, by which a new import finds the chat that it belongs to.
create table conversation_anchors (
  identity integer not null,
  conversation_id integer not null references conversations (id) on delete cascade,
  primary key (identity, conversation_id)
) strict, without rowid;

create index conversation_anchors_by_conversation on conversation_anchors (conversation_id);

-- Within a block ids rise with time (messages without a time first), so "newest first" walks ids down, block by block.
create table message_blocks (
  id integer primary key,
  source_id integer not null references sources (id) on delete cascade,
  first_id integer not null,
  last_id integer not null,
  first_at integer,
  last_at integer
) strict;
`;

export const down = `
drop table message_blocks;
drop table conversation_anchors;
drop table messages;
`;
