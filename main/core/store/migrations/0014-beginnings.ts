export const number = 14;
export const name = "beginnings";

export const up = `
-- 0 while its requests are still being written: nobody sees it before, and the next start takes it away
alter table jobs add column written integer not null default 1 check (written in (0, 1));
-- begun by itself, for what changed since it was enhanced; until now it was known by its title
alter table jobs add column again integer not null default 0 check (again in (0, 1));
update jobs set again = 1 where title = 'What changed since it was enhanced';
`;

export const down = `
delete from jobs where written = 0;
alter table jobs drop column again;
alter table jobs drop column written;
`;
