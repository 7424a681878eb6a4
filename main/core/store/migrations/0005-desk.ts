export const number = 5;
export const name = "desk";

export const up = `
create table settings (
  key text primary key,
  value text not null
) strict, without rowid;

create table notifications (
  id integer primary key,
  type text not null,
  title text not null,
  message text not null,
  job_id integer,
  conversation_id integer references conversations (id) on delete set null,
  created_at integer not null,
  read_at integer
) strict;

create index notifications_unread on notifications (id) where read_at is null;
create index notifications_by_conversation on notifications (conversation_id);

-- what was done that cannot be undone or that left this computer
create table audit (
  id integer primary key,
  at integer not null,
  actor text not null,
  action text not null,
  facts text not null default '{}'
) strict;
`;

export const down = `
drop table audit;
drop table notifications;
drop table settings;
`;
