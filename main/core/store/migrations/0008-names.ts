export const number = 8;
export const name = "names";

// The same words as in message_search, so that a name is found by its beginning in any script, whatever its case and accents.
const words = `content = '', contentless_delete = 1, prefix = '1 2 3',
  tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co So Sk Mn Mc'"`;

const person = "new.id, parley_indexed_1(new.name), parley_indexed_1(coalesce(new.given_name, ''))";
const conversation = "new.id, parley_indexed_1(new.title)";

export const up = `
create virtual table person_names using fts5 (name, given_name, ${words});
create virtual table conversation_titles using fts5 (title, ${words});

insert into person_names (rowid, name, given_name)
select id, parley_indexed_1(name), parley_indexed_1(coalesce(given_name, '')) from participants;
insert into conversation_titles (rowid, title) select id, parley_indexed_1(title) from conversations;

create trigger person_named after insert on participants begin
  insert into person_names (rowid, name, given_name) values (${person});
end;
create trigger person_renamed after update of name, given_name on participants begin
  delete from person_names where rowid = old.id;
  insert into person_names (rowid, name, given_name) values (${person});
end;
create trigger person_gone after delete on participants begin
  delete from person_names where rowid = old.id;
end;

create trigger conversation_named after insert on conversations begin
  insert into conversation_titles (rowid, title) values (${conversation});
end;
create trigger conversation_renamed after update of title on conversations begin
  delete from conversation_titles where rowid = old.id;
  insert into conversation_titles (rowid, title) values (${conversation});
end;
create trigger conversation_gone after delete on conversations begin
  delete from conversation_titles where rowid = old.id;
end;
`;

export const down = `
drop trigger person_named;
drop trigger person_renamed;
drop trigger person_gone;
drop trigger conversation_named;
drop trigger conversation_renamed;
drop trigger conversation_gone;
drop table person_names;
drop table conversation_titles;
`;
