export const number = 13;
export const name = "jobs";

// What leaves this computer to be enhanced, what it cost, and what came back.
export const up = `
create table jobs (
  id integer primary key,
  title text not null,
  provider text not null,
  provider_name text not null,
  model text not null,
  way text not null check (way in ('batch', 'queue')),
  state text not null check (
    state in ('scheduled', 'running', 'paused', 'cancelling', 'completed', 'partly', 'failed', 'expired', 'cancelled')
  ),
  -- open jobs go in this order
  place integer not null,
  -- kinds that are replaced by placeholders, as they were chosen when it was begun
  hidden text not null,
  -- for a job that comes back each week: which conversations it looks through then
  weekly text,
  conversations integer not null,
  -- in millionths of a dollar; null where nobody knows the price
  estimate integer,
  rehearsal integer not null default 0 check (rehearsal in (0, 1)),
  -- so many tokens the provider let wait at once, once it was found out
  tokens_at_once integer,
  waits_for text,
  waits_since integer,
  error text,
  created_at integer not null,
  starts_at integer,
  started_at integer,
  ended_at integer
) strict;
create index jobs_open on jobs (place, id) where state in ('scheduled', 'running', 'paused', 'cancelling');

-- a part of a job: one batch at the provider
create table batch_jobs (
  id integer primary key,
  job_id integer not null references jobs (id) on delete cascade,
  -- stands in the batch's metadata, so that it is found when the answer to its creation was lost
  token text not null unique,
  state text not null check (
    state in ('queued', 'submitting', 'submitted', 'validating', 'in_progress', 'finalizing', 'completed', 'failed', 'expired',
      'cancelling', 'cancelled')
  ),
  batch_id text,
  input_file_id text,
  output_file_id text,
  error_file_id text,
  requests integer not null default 0,
  tokens integer not null default 0,
  -- as the provider counts them
  completed integer not null default 0,
  failed integer not null default 0,
  -- when each state was reached: {"submitted": 1760000000000}
  reached text not null default '{}',
  error text,
  tries integer not null default 0,
  -- not to be tried again before
  retry_at integer,
  merged_at integer,
  cleaned_at integer
) strict;
create unique index batch_jobs_by_batch on batch_jobs (batch_id) where batch_id is not null;
create index batch_jobs_by_job on batch_jobs (job_id, id);
create index batch_jobs_open on batch_jobs (job_id, id) where cleaned_at is null;

create table batch_requests (
  id integer primary key,
  job_id integer not null references jobs (id) on delete cascade,
  conversation_id integer not null references conversations (id) on delete cascade,
  -- a conversation goes as a whole, or in chunks that a closing request brings together
  kind text not null check (kind in ('whole', 'chunk', 'closing')),
  chunk_index integer,
  -- later: when its chunks are answered; follows: another request asks the very same
  state text not null check (state in ('waiting', 'later', 'follows', 'sent', 'done', 'failed')),
  part_id integer references batch_jobs (id) on delete set null,
  attempt integer not null default 1,
  -- hash of all that is asked
  identity blob,
  tokens integer not null default 0,
  estimate integer,
  -- the messages as they were numbered: runs of ids, "101-150,160"
  messages text,
  -- what stands for which placeholder
  marks text,
  -- of the whole conversation when it was sent
  content_hash blob,
  -- answered before, and not paid again
  known integer not null default 0 check (known in (0, 1)),
  -- what a repeated request is told about the answer before
  repair text,
  error text,
  -- an answer that could not be used, as it came
  said text
) strict;
create index batch_requests_by_job on batch_requests (job_id, state, kind, id);
create index batch_requests_by_conversation on batch_requests (conversation_id, job_id);
create index batch_requests_by_part on batch_requests (part_id) where part_id is not null;
-- without the state: what is answered would move in it, to a page of its own each time
create index batch_requests_by_identity on batch_requests (identity) where identity is not null;

-- what was answered, by what was asked: never asked again, also where the answer is of no use
create table answers (
  id integer primary key,
  identity blob not null unique,
  conversation_id integer not null references conversations (id) on delete cascade,
  text text,
  refusal text,
  finish text,
  provider_name text not null,
  model text not null,
  input integer not null,
  cached integer not null,
  output integer not null,
  cost integer,
  at integer not null
) strict;
create index answers_by_conversation on answers (conversation_id);

-- what was paid; it stays when conversations go
create table usage (
  id integer primary key,
  -- the same answer read twice is paid once: "request 17.1", or the provider's own name for a live answer
  what text not null unique,
  at integer not null,
  job_id integer,
  provider text not null,
  model text not null,
  way text not null check (way in ('batch', 'queue', 'live')),
  input integer not null,
  cached integer not null,
  output integer not null,
  cost integer
) strict;
create index usage_by_time on usage (at, cost);
create index usage_by_job on usage (job_id, cost);

-- news that a provider sent; they come more than once
create table webhook_events (
  id text primary key,
  received_at integer not null
) strict, without rowid;

-- of a conversation's messages when they were understood or sent
alter table insights add column content_hash blob;

-- what must not be told twice bears the same name
alter table notifications add column told text;
create unique index notifications_told on notifications (told) where told is not null;
`;

export const down = `
drop index notifications_told;
alter table notifications drop column told;
alter table insights drop column content_hash;
drop table webhook_events;
drop table usage;
drop table answers;
drop table batch_requests;
drop table batch_jobs;
drop table jobs;
`;
