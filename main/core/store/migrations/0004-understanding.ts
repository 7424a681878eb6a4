export const number = 4;
export const name = "understanding";

export const up = `
create table chunks (
  id integer primary key,
  conversation_id integer not null references conversations (id) on delete cascade,
  chunk_index integer not null,
  first_message integer not null,
  last_message integer not null,
  tokens integer not null,
  method text not null,
  content_hash blob not null,
  summary text not null default '',
  summary_type text not null default 'basic' check (summary_type in ('basic', 'ai_enhanced')),
  enhanced_at integer,
  batch_job integer
) strict;

create unique index chunks_by_conversation on chunks (conversation_id, method, chunk_index);

create table insights (
  id integer primary key,
  conversation_id integer not null references conversations (id) on delete cascade,
  tier text not null check (tier in ('basic', 'ai_enhanced')),
  version integer not null,
  model text,
  prompt_version text,
  schema_version text,
  summary text not null default '',
  action_items text not null default '[]',
  decisions text not null default '[]',
  questions text not null default '[]',
  sentiment text check (sentiment in ('positive', 'neutral', 'negative', 'mixed')),
  outcome text check (outcome in ('yes', 'no', 'maybe', 'curious', 'unclear')),
  keywords text not null default '[]',
  topics text not null default '[]',
  tone text,
  evidence text not null default '[]',
  tokens integer,
  cost_micros integer,
  feedback text,
  created_at integer not null
) strict;

create unique index insights_by_conversation on insights (conversation_id, tier, version);
`;

export const down = `
drop table insights;
drop table chunks;
`;
