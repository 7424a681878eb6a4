export const number = 15;
export const name = "lists";

// What a page of conversations is found by faster.
export const up = `
-- all that conversations of some days are narrowed and sorted by, so that thousands of them can be sorted without being looked up
drop index conversations_by_span;
create index conversations_by_span on conversations (span, sort_at, id, first_at, last_at, messages, people, mood)
where deleted_at is null;

-- messages whose time is not known: their conversation may hold older ones than it says
create index messages_undated on messages (conversation_id) where sent_at is null;

-- The words of a long conversation, as the search index cuts them; the empty one says that all of them are here. What is not among them
-- is not looked for in it. Written when it is understood, and gone as soon as it changes.
create table conversation_words (
  conversation_id integer not null references conversations (id) on delete cascade,
  word text not null,
  primary key (conversation_id, word)
) strict, without rowid;
insert into insight_queue (conversation_id, sort_at)
select id, sort_at from conversations where deleted_at is null and messages > 400 on conflict do nothing;
`;

export const down = `
drop table conversation_words;
drop index messages_undated;
drop index conversations_by_span;
create index conversations_by_span on conversations (span, sort_at, id) where deleted_at is null;
`;
