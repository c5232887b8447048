-- The area's own procedures (¶3, 7, 18): the pack in force on a date. Decisions store its version. No child data.
create table procedures_version (
    version        text primary key,
    effective_from date not null unique,
    document       jsonb not null,
    digest         bytea not null,
    loaded_at      timestamptz not null
);
grant select, insert on procedures_version to waymark_app;
grant select on procedures_version to waymark_worker;
