create table handle (ROWID integer primary key, id text not null, service text);
create table chat (ROWID integer primary key, guid text, style integer, chat_identifier text, display_name text);
create table message (ROWID integer primary key, guid text unique not null, text text, attributedBody blob, subject text, handle_id integer, date integer, is_from_me integer, item_type integer, group_action_type integer, group_title text, other_handle integer, associated_message_guid text, associated_message_type integer, associated_message_emoji text, thread_originator_guid text, date_edited integer, date_retracted integer, balloon_bundle_id text, service text);
create table chat_message_join (chat_id integer, message_id integer, primary key (chat_id, message_id));
create table chat_handle_join (chat_id integer, handle_id integer);
create table attachment (ROWID integer primary key, guid text, filename text, mime_type text, transfer_name text);
create table message_attachment_join (message_id integer, attachment_id integer, unique (message_id, attachment_id));
insert into handle values (1, '+15558675309', 'iMessage'), (2, '+15558675309', 'SMS'), (3, 'bo@example.org', 'iMessage');
insert into chat values (1, 'iMessage;-;+15558675309', 45, '+15558675309', ''), (2, 'SMS;-;+15558675309', 45, '+15558675309', null), (3, 'iMessage;+;chat99', 43, 'chat99', 'Cabin'), (4, 'iMessage;+;chat100', 43, 'chat100', null);
insert into chat_handle_join values (1, 1), (2, 2), (3, 1), (3, 3), (4, 1), (4, 3);
insert into message (ROWID, guid, text, handle_id, date, is_from_me) values
  (1, 'G1', 'Hello there', 1, 674526582885055488, 0),
  (2, 'G2', 'by SMS', 2, 674526600000000000, 0);
-- "Grüße 😀" behind NSMutableString and NSString, with a placeholder for the photo
insert into message (ROWID, guid, text, attributedBody, handle_id, date, is_from_me) values
  (3, 'G3', null, x'040B73747265616D747970656481E803840140848484124E5341747472696275746564537472696E67008484084E534F626A656374008592848484084E53537472696E67019484012B0FEFBFBC4772C3BCC39F6520F09F988086840269490113', 0, 674526700000000000, 1);
insert into attachment values (1, 'A1', '~/Library/Messages/Attachments/ab/IMG_1.HEIC', 'image/heic', 'IMG_1.HEIC'), (2, 'A2', '/var/x/clip.mov', null, null);
insert into message_attachment_join values (3, 1), (3, 2);
insert into message (ROWID, guid, text, handle_id, date, is_from_me, associated_message_guid, associated_message_type, associated_message_emoji) values
  (4, 'T1', 'Loved “Hello there”', 0, 674526710000000000, 1, 'p:0/G1', 2000, null),
  (5, 'T2', null, 3, 674526720000000000, 0, 'bp:G1', 2006, '🎉'),
  (6, 'T3', null, 0, 674526730000000000, 1, 'p:0/G1', 3000, null),
  (7, 'T4', null, 0, 674526740000000000, 1, 'G1', 2001, null),
  (8, 'T5', null, 0, 674526750000000000, 1, 'p:0/GONE', 2001, null);
insert into message (ROWID, guid, text, subject, handle_id, date, is_from_me, thread_originator_guid, date_edited) values
  (9, 'G9', 'an answer', 'Subject', 1, 674526800000000000, 0, 'G1', 674526900000000000);
insert into message (ROWID, guid, text, handle_id, date, is_from_me, date_edited, date_retracted) values
  (10, 'G10', null, 1, 674527000000000000, 0, 674527010000000000, 0),
  (11, 'G11', 'gone', 1, 674527100000000000, 0, 0, 674527110000000000);
insert into message (ROWID, guid, handle_id, date, is_from_me, item_type, group_action_type, group_title, other_handle) values
  (12, 'E1', 1, 674528000000000000, 0, 1, 0, null, 3),
  (13, 'E2', 0, 674528010000000000, 1, 2, 0, 'Cabin', 0),
  (14, 'E3', 3, 674528020000000000, 0, 3, 0, null, 0);
insert into message (ROWID, guid, text, handle_id, date, is_from_me, balloon_bundle_id) values
  (15, 'G15', null, 3, 674528030000000000, 0, 'com.apple.messages.MSMessageExtensionBalloonPlugin:0000000000:com.example.GamePigeon');
insert into message (ROWID, guid, text, handle_id, date, is_from_me) values (16, 'G16', 'to both', 0, 674528040000000000, 1), (17, 'G17', 'no chat', 3, 674528050000000000, 0);
insert into chat_message_join values (1, 1), (2, 2), (1, 3), (1, 4), (1, 9), (1, 10), (1, 11), (3, 12), (3, 13), (3, 14), (3, 15), (3, 16), (4, 16);
