export const number = 11;
export const name = "threads";

// The beginning of a thread tells how many answers it has; messages outside of threads, which most are, cost nothing here.
export const up = `
create index messages_by_thread on messages (thread_id) where thread_id is not null;
`;

export const down = `
drop index messages_by_thread;
`;
