-- Adults around the child (safety rule 7): who decided whether an adult may be told, and when; how each can be reached. Their
-- addresses are a compartment of their own. Earlier decisions stay in the history of the file.
alter table child_adult
    add column contact         text,
    add column safe_decided_by uuid references practitioner,
    add column safe_decided_at timestamptz,
    add column ended_at        timestamptz,
    add column ended_reason    text;
comment on column child_adult.concern_id is 'Null: known on the file, not told in one concern.';

create table child_adult_address (
    id            uuid primary key,
    adult_id      uuid not null references child_adult,
    child_id      uuid not null references child,
    compartment   text not null default 'address' check (compartment = 'address'),
    author_agency uuid not null,
    concern_id    uuid,
    lines         text not null,
    added_at      timestamptz not null,
    ended_at      timestamptz
);
create index child_adult_address_child on child_adult_address (child_id);
call protect('child_adult_address', 'concern_id');
