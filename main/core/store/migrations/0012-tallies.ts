export const number = 12;
export const name = "tallies";

// What the dashboard counts, written down with each conversation as it is understood. Rows go with their conversation.
export const up = `
-- messages by quarter hour since 1970, in which every time zone's hours and days can be told apart; author 0 is nobody
create table conversation_slots (
  conversation_id integer not null references conversations (id) on delete cascade,
  slot integer not null,
  author_id integer not null,
  messages integer not null,
  primary key (conversation_id, slot, author_id)
) strict, without rowid;
create index conversation_slots_by_slot on conversation_slots (slot, author_id, messages, conversation_id);

-- how the mood went: the sum over so many messages
create table conversation_moods (
  conversation_id integer not null references conversations (id) on delete cascade,
  slot integer not null,
  messages integer not null,
  mood real not null,
  primary key (conversation_id, slot)
) strict, without rowid;
create index conversation_moods_by_slot on conversation_moods (slot, messages, mood, conversation_id);

-- how long somebody waited, and who answered
create table conversation_answers (
  conversation_id integer not null references conversations (id) on delete cascade,
  asked_at integer not null,
  answered_at integer not null,
  author_id integer not null,
  is_first integer not null check (is_first in (0, 1)),
  primary key (conversation_id, answered_at, asked_at, author_id)
) strict, without rowid;
create index conversation_answers_by_time on conversation_answers (answered_at, asked_at, author_id, is_first, conversation_id);

create table conversation_links (
  conversation_id integer not null references conversations (id) on delete cascade,
  from_id integer not null,
  to_id integer not null,
  replies integer not null,
  mentions integer not null,
  primary key (conversation_id, from_id, to_id)
) strict, without rowid;
create index conversation_links_by_people on conversation_links (from_id, to_id, replies, mentions, conversation_id);

create table conversation_topics (
  conversation_id integer not null references conversations (id) on delete cascade,
  topic text not null,
  -- the time of the conversation's last message; null where it carries no dates
  at integer,
  primary key (conversation_id, topic)
) strict, without rowid;
create index conversation_topics_by_topic on conversation_topics (topic, at, conversation_id);

-- action items and questions as they are shown, with what a person made of them
create table worklist (
  id integer primary key,
  conversation_id integer not null references conversations (id) on delete cascade,
  claim text not null,
  kind text not null check (kind in ('action', 'question')),
  text text not null,
  owner text collate nocase,
  due text,
  done integer not null check (done in (0, 1)),
  message_id integer not null,
  at integer not null
) strict;
create unique index worklist_by_conversation on worklist (conversation_id, claim);
create index worklist_by_time on worklist (done, at, id);
create index worklist_by_due on worklist (done, due, id) where due is not null;
create index worklist_by_owner on worklist (owner, done, at, id) where owner is not null;

-- what was understood before these tables were there is understood once more
insert into insight_queue (conversation_id, sort_at)
select id, sort_at from conversations where deleted_at is null and messages > 0 on conflict do nothing;
`;

export const down = `
drop table worklist;
drop table conversation_topics;
drop table conversation_links;
drop table conversation_answers;
drop table conversation_moods;
drop table conversation_slots;
`;
