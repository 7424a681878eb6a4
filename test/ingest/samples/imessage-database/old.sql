create table handle (ROWID integer primary key, id text not null);
create table chat (ROWID integer primary key, guid text, chat_identifier text);
create table message (ROWID integer primary key, guid text, text text, handle_id integer, date integer, is_from_me integer);
create table chat_message_join (chat_id integer, message_id integer);
insert into handle values (1, '+491701234567');
insert into chat values (1, 'SMS;-;+491701234567', '+491701234567');
insert into message values (1, 'O1', 'seconds since 2001', 1, 347155200, 0), (2, 'O2', 'and before it', 0, -86400, 1);
insert into chat_message_join values (1, 1), (1, 2);
