create table handle (ROWID integer primary key, id);
create table chat (ROWID integer primary key, guid, chat_identifier, display_name);
create table message (ROWID integer primary key, guid, text, attributedBody, handle_id, date, is_from_me, item_type, date_edited);
create table chat_message_join (chat_id, message_id);
create table chat_handle_join (chat_id, handle_id);
create table message_attachment_join (message_id, attachment_id);
insert into handle values (1, 491701234567), (2, null);
insert into chat values (1, null, null, null);
insert into chat_handle_join values (1, 1), (1, 'x'), (9, 2);
insert into message values
  (1, 'B1', null, x'6E6F20737472696E672068657265', 1, 674526582885055488, 0, 0, 0),
  (2, 'B2', null, x'4E53537472696E67019484012B7F4142', 1, 674526582885055489, 0, 0, 0),
  (3, 17, 'the date is a text', null, 2, 'yesterday', 0, 0, 'x'),
  (4, null, 'nobody sent it', null, 77, 0, 0, 0, null),
  (5, 'B5', x'00', null, 1, 9223372036854775807, 'x', 99, 1);
insert into chat_message_join values (1, 1), (1, 2), ('1', 3), (7, 4);
