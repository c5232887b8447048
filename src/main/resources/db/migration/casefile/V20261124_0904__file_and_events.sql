-- The child's file and its history (architecture.md "History, once"): one event stream, chained by hash per file.

create sequence file_reference;

-- level: 0 normal, 1 restricted (existence visible), 2 sealed (existence hidden from all but those named); domain.md H.3
create table file (
    child_id    uuid primary key,
    reference   text not null unique check (reference ~ '^WM-[0-9]{4}-[0-9]{6,}$'),
    level       smallint not null default 0 check (level between 0 and 2),
    guardian_id uuid references practitioner,
    team_id     uuid references team,
    worker_id   uuid references practitioner,
    opened_at   timestamptz not null,
    closed_at   timestamptz,
    version     integer not null default 0,
    check (level <> 2 or (guardian_id is not null and team_id is null))
);

create table seal_name (
    child_id        uuid not null references file,
    practitioner_id uuid not null references practitioner,
    primary key (child_id, practitioner_id)
);

create table file_chain (
    child_id uuid primary key,
    seq      bigint not null,
    head     bytea not null
);

create table case_event (
    id                  uuid primary key,
    child_id            uuid not null,
    seq                 bigint not null,
    type                text not null,
    subject_id          uuid not null,
    record_id           uuid,
    compartment         text not null,
    author_agency       uuid not null,
    practitioner_id     uuid not null,
    happened_at         timestamptz not null,
    happened_precision  text not null,
    recorded_at         timestamptz not null,
    headline            text not null,
    shared_with         text,
    payload             jsonb not null,
    payload_digest      bytea not null,
    previous            bytea not null,
    hash                bytea not null,
    unique (child_id, seq)
);
create index case_event_latest on case_event (child_id, happened_at desc, id desc);

-- What an entry's hash covers. The payload only by its digest, so that retention may destroy it later.
create function event_hash(e case_event) returns bytea language sql stable as $$
    select sha256(convert_to(concat_ws(E'\x1f', e.id, e.child_id, e.seq, e.type, e.subject_id, coalesce(e.record_id::text, '-'),
        e.compartment, e.author_agency, e.practitioner_id, extract(epoch from e.happened_at), e.happened_precision,
        extract(epoch from e.recorded_at), e.headline, coalesce(e.shared_with, '-'), encode(e.payload_digest, 'hex'),
        encode(e.previous, 'hex')), 'UTF8')) $$;

-- Appends one entry. Definer: a teacher adds to a file that they cannot read, so its head is invisible to them.
create function append_event(p_id uuid, p_child uuid, p_type text, p_subject uuid, p_record uuid, p_compartment text,
    p_agency uuid, p_happened timestamptz, p_precision text, p_recorded timestamptz, p_headline text, p_shared text, p_payload jsonb)
returns void language plpgsql security definer set search_path = public as $$
declare
    e    case_event;
    head file_chain;
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    insert into file_chain (child_id, seq, head) values (p_child, 0, '\x') on conflict do nothing;
    select * into head from file_chain where child_id = p_child for update;
    e := row (p_id, p_child, head.seq + 1, p_type, p_subject, p_record, p_compartment, p_agency, me(), p_happened, p_precision,
        p_recorded, p_headline, p_shared, p_payload, sha256(convert_to(p_payload::text, 'UTF8')), head.head, '\x');
    e.hash := event_hash(e);
    insert into case_event values (e.*);
    update file_chain set seq = e.seq, head = e.hash where child_id = p_child;
end $$;

-- Every entry that is not what was written, every gap, and every chain whose end is not its head.
create function broken_entries() returns table (child_id uuid, seq bigint, entry uuid, why text)
language sql stable security definer set search_path = public as $$
    with chain as (
        select e as entry, e.child_id, e.seq, e.id, e.previous, e.hash, e.payload, e.payload_digest,
               lag(e.hash, 1, '\x'::bytea) over w as before, lag(e.seq, 1, 0::bigint) over w as seq_before
        from case_event e window w as (partition by e.child_id order by e.seq)
    )
    select child_id, seq, id, case
        when seq <> seq_before + 1 then 'an entry before this one is missing'
        when previous <> before then 'does not follow from the entry before it'
        when payload <> '{"destroyed": true}' and payload_digest <> sha256(convert_to(payload::text, 'UTF8')) then 'its details were changed'
        else 'was changed' end
    from chain
    where seq <> seq_before + 1 or previous <> before or hash <> event_hash(entry)
       or (payload <> '{"destroyed": true}' and payload_digest <> sha256(convert_to(payload::text, 'UTF8')))
    union all
    select c.child_id, c.seq, null, 'the end of the history is missing'
    from file_chain c left join lateral (
        select e.seq, e.hash from case_event e where e.child_id = c.child_id order by e.seq desc limit 1) last on true
    where last.hash is distinct from c.head
$$;

create function count_entries() returns table (files bigint, entries bigint)
language sql stable security definer set search_path = public as $$
    select (select count(*) from file_chain), (select count(*) from case_event) $$;

call protect('file', 'FILE');
call protect('case_event', 'record_id', changes => false);
revoke insert on case_event from waymark_app, waymark_worker;

alter table file_chain enable row level security;
alter table file_chain force row level security;
create policy definer on file_chain to waymark_definer using (true) with check (true);
grant select, insert, update on file_chain to waymark_definer;

alter table seal_name enable row level security;
alter table seal_name force row level security;
create policy named on seal_name for select to waymark_app, waymark_worker
    using (exists (select 1 from file f where f.child_id = seal_name.child_id));
create policy definer on seal_name to waymark_definer using (true) with check (true);
grant select, insert on seal_name to waymark_definer;
grant select on seal_name to waymark_app;
grant usage on sequence file_reference to waymark_app, waymark_worker;

alter function append_event owner to waymark_definer;
alter function broken_entries owner to waymark_definer;
alter function count_entries owner to waymark_definer;
