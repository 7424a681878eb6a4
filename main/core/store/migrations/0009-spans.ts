export const number = 9;
export const name = "spans";

// A conversation that was under way at a date is found among those of its length in time: each class has an end of its own, behind which
// none of it can lie. Without classes, a single conversation of years would make every newer one be looked at.
export const up = `
alter table conversations add column span integer generated always as (
  case
    when last_at - first_at <= 86400000 then 0
    when last_at - first_at <= 691200000 then 1
    when last_at - first_at <= 5529600000 then 2
    when last_at - first_at <= 44236800000 then 3
    else 4
  end
) virtual;
create index conversations_by_span on conversations (span, sort_at, id) where deleted_at is null;

create index participants_by_kind on participants (kind);
`;

export const down = `
drop index participants_by_kind;
drop index conversations_by_span;
alter table conversations drop column span;
`;
