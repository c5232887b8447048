-- Nothing typed is lost: a draft is its owner's own row, encrypted, kept 30 days (architecture.md).
create table draft (
    id         uuid primary key,
    owner_id   uuid not null references practitioner,
    kind       text not null,
    step       text not null,
    subject_id uuid,
    data       bytea not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    expires_at timestamptz not null,
    version    integer not null default 0
);
create index draft_owner on draft (owner_id, updated_at desc);
alter table draft enable row level security;
alter table draft force row level security;
create policy mine on draft to waymark_app using (owner_id = (select me())) with check (owner_id = (select me()));
create policy expired on draft for select to waymark_worker using (true);
create policy expire on draft for delete to waymark_worker using (expires_at < now());
grant select, insert, update, delete on draft to waymark_app;
grant select, delete on draft to waymark_worker;

-- The same command key twice has one effect. Rows hold ids, never answers.
create table command_key (
    practitioner_id uuid not null references practitioner,
    key             text not null check (length(key) between 8 and 200),
    command         text not null,
    result_id       uuid not null,
    recorded_at     timestamptz not null,
    primary key (practitioner_id, key)
);
alter table command_key enable row level security;
alter table command_key force row level security;
create policy mine on command_key to waymark_app using (practitioner_id = (select me())) with check (practitioner_id = (select me()));
grant select, insert on command_key to waymark_app;
