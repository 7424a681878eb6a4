export const number = 3;
export const name = "search";

// Scope words (c: conversation, s: source, p: person, k: kind) narrow a search inside the index, where a join would walk every hit.
export const up = `
create view message_words (id, words, scope) as
select
  m.id,
  parley_indexed_1(m.text),
  'c' || m.conversation_id || ' s' || c.source_id || ' p' || coalesce(m.author_id, 0) || ' k' || m.kind
from messages m join conversations c on c.id = m.conversation_id;

create virtual table message_search using fts5 (
  words,
  scope,
  content = 'message_words',
  content_rowid = 'id',
  tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co So Sk Mn Mc'",
  prefix = '2 3'
);

-- many rows a transaction become one segment each, not dozens
insert into message_search (message_search, rank) values ('hashsize', 67108864);
insert into message_search (message_search, rank) values ('automerge', 8);
`;

export const down = `
drop table message_search;
drop view message_words;
`;
