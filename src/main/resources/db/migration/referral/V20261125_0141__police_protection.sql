-- Police protection (Children Act 1989 s46): what was told to whom and when, and that it is not renewed on the same facts.
alter table police_protection
    add column new_facts           text,
    add column child_told_at       timestamptz,
    add column parents_told_at     timestamptz,
    add column parents_not_safe_because text,
    add column enquiry_at          timestamptz,
    add column enquiry_by          uuid references practitioner,
    add column enquiry             text;
set local role waymark_definer;
update police_protection set child_told_at = recorded_at where child_told = 'TOLD';
update police_protection set parents_told_at = recorded_at where parents_told = 'TOLD';
update police_protection set parents_not_safe_because = reason where parents_told = 'NOT_SAFE';
reset role;
alter table police_protection
    add check (parents_told <> 'NOT_SAFE' or parents_not_safe_because is not null),
    add check (ended_at is null or (ended_at >= taken_at and ended_because is not null));

-- Those that run now, for the boards: few, and the first to end first.
create index police_protection_running on police_protection (expires_at, id) where ended_at is null;

-- "Where now" and who was told change while it runs; each change is kept with who wrote it.
create table police_protection_change (
    id            uuid primary key,
    protection_id uuid not null references police_protection,
    concern_id    uuid,
    child_id      uuid not null,
    compartment   text not null default 'core',
    author_agency uuid not null,
    words         text not null,
    changed_by    uuid not null references practitioner,
    changed_at    timestamptz not null
);
create index police_protection_change_of on police_protection_change (protection_id, changed_at);
call protect('police_protection_change', 'concern_id', changes => false);
