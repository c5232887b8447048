-- Disclosures (domain.md E.4, H.3): every one a decision that is written down, also not to share. What the receiver gets is made once,
-- when it is prepared, and kept encrypted with its digest: the preview and what is received are the same bytes.
create table disclosure (
    id               uuid primary key,
    record_id        uuid not null,
    child_id         uuid not null references child,
    compartment      text not null,
    author_agency    uuid not null references agency,
    request_id       uuid,
    state            text not null default 'PREPARED' check (state in ('PREPARED', 'DECIDED')),
    recipient_kind   text not null,
    recipient_agency uuid references agency,
    recipient        text not null,
    purpose          text not null,
    subjects         text,
    what             text[] not null,
    left_out         text[] not null,
    digest           text not null,
    prepared_by      uuid not null references practitioner,
    prepared_at      timestamptz not null,
    decision         text check (decision in ('SHARE', 'PART', 'REFUSE')),
    reason           text,
    basis            text,
    special          text,
    offence          text,
    exemption        text,
    necessity        text,
    agreement        text,
    child_told       text,
    adults_told      uuid[] not null default '{}',
    carers_told      text,
    not_told_reason  text,
    method           text,
    decided_by       uuid references practitioner,
    decided_at       timestamptz,
    receipt          text,
    received_at      timestamptz,
    version          integer not null default 0,
    check (record_id = id),
    check ((state = 'DECIDED') = (decision is not null)),
    check ((decision is null) = (decided_at is null) and (decision is null) = (decided_by is null)),
    check (decision is null or (necessity is not null and child_told is not null and carers_told is not null)),
    check (decision not in ('SHARE', 'PART') or (basis is not null and special is not null and offence is not null and method is not null)),
    check (decision not in ('PART', 'REFUSE') or reason is not null),
    check ((receipt is null) = (received_at is null))
);
comment on column disclosure.agreement is 'To a service: not what the sharing rests on (trap 10).';
create index disclosure_child on disclosure (child_id, prepared_at desc, id desc);
create index disclosure_request on disclosure (request_id) where request_id is not null;
call protect('disclosure', 'record_id');

create table disclosure_content (
    id            uuid primary key,
    record_id     uuid not null references disclosure,
    child_id      uuid not null,
    compartment   text not null,
    author_agency uuid not null references agency,
    position      integer not null,
    name          text not null,
    media_type    text not null,
    size          integer not null,
    sha256        text not null,
    content       bytea not null,
    unique (record_id, position)
);
alter table disclosure_content alter column content set storage external;
call protect('disclosure_content', 'record_id', changes => false);

-- A link opens one disclosure to a person, a team or an agency, for people who are signed in, until it ends or is taken back.
create table share_link (
    id            uuid primary key,
    record_id     uuid not null references disclosure,
    child_id      uuid not null,
    compartment   text not null,
    author_agency uuid not null references agency,
    party_id      uuid not null,
    party         text not null,
    expires_at    timestamptz not null,
    made_by       uuid not null references practitioner,
    made_at       timestamptz not null check (made_at < expires_at),
    revoked_by    uuid references practitioner,
    revoked_at    timestamptz,
    revoked_why   text,
    over          boolean not null default false,
    version       integer not null default 0,
    check ((revoked_at is null) = (revoked_by is null) and (revoked_at is null) = (revoked_why is null))
);
create index share_link_of on share_link (record_id, made_at desc);
create index share_link_party on share_link (party_id, made_at desc, id desc);
create index share_link_open on share_link (expires_at) where not over;
call protect('share_link', 'record_id');

-- Who opened it. What police intelligence reads stands in the police's own audit and not here (safety rule 11).
create table share_opening (
    id              uuid primary key,
    record_id       uuid not null,
    link_id         uuid not null references share_link,
    child_id        uuid not null,
    compartment     text not null,
    author_agency   uuid not null references agency,
    practitioner_id uuid not null references practitioner,
    what            text not null,
    at              timestamptz not null
);
create index share_opening_of on share_opening (record_id, at desc);
call protect('share_opening', 'record_id', changes => false);
revoke insert on share_opening from waymark_app, waymark_worker;
drop policy add on share_opening;

-- Opened only by whom it names, while it lasts; a sealed file and a conflict of interest look like no link at all.
create function open_share(p_link uuid, p_at timestamptz) returns table (
    link_id uuid, disclosure_id uuid, child_id uuid, purpose text, sender text, sender_agency text, made_at timestamptz,
    expires_at timestamptz, received_at timestamptz, version integer)
language sql stable security definer set search_path = public as $$
    select l.id, d.id, l.child_id, d.purpose, p.name, a.name, l.made_at, l.expires_at, d.received_at, d.version
    from share_link l join disclosure d on d.id = l.record_id
    join practitioner p on p.id = l.made_by join agency a on a.id = p.agency_id
    where l.id = p_link and l.revoked_at is null and l.expires_at > p_at
      and l.party_id = any (my_parties() || my_agency())
      and l.child_id <> all (my_conflicts()) and not sealed_from_me(l.child_id) $$;

create function my_shares(p_at timestamptz, p_before timestamptz, p_limit integer) returns table (link_id uuid, child_id uuid, purpose text,
    sender text, sender_agency text, made_at timestamptz, expires_at timestamptz, received_at timestamptz)
language sql stable security definer set search_path = public as $$
    select l.id, l.child_id, d.purpose, p.name, a.name, l.made_at, l.expires_at, d.received_at
    from share_link l join disclosure d on d.id = l.record_id
    join practitioner p on p.id = l.made_by join agency a on a.id = p.agency_id
    where l.party_id = any (my_parties() || my_agency()) and l.revoked_at is null and l.expires_at > p_at and l.made_at < p_before
      and l.child_id <> all (my_conflicts()) and not sealed_from_me(l.child_id)
    order by l.made_at desc, l.id limit p_limit $$;

create function shared_contents(p_link uuid, p_at timestamptz) returns table ("position" integer, name text, media_type text, size integer,
    sha256 text) language sql stable security definer set search_path = public as $$
    select c.position, c.name, c.media_type, c.size, c.sha256
    from open_share(p_link, p_at) s join disclosure_content c on c.record_id = s.disclosure_id order by c.position $$;

create function shared_bytes(p_link uuid, p_position integer, p_at timestamptz) returns table (id uuid, child_id uuid, name text,
    media_type text, sha256 text, content bytea) language sql stable security definer set search_path = public as $$
    select c.id, c.child_id, c.name, c.media_type, c.sha256, c.content
    from open_share(p_link, p_at) s join disclosure_content c on c.record_id = s.disclosure_id where c.position = p_position $$;

create function note_share_opened(p_link uuid, p_what text, p_at timestamptz) returns void
language plpgsql security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    insert into share_opening (id, record_id, link_id, child_id, compartment, author_agency, practitioner_id, what, at)
    select gen_random_uuid(), l.record_id, l.id, l.child_id, l.compartment, l.author_agency, me(), p_what, p_at
    from open_share(p_link, p_at) s join share_link l on l.id = s.link_id
    where not exists (select 1 from practitioner_role r where r.practitioner_id = me() and r.role = 'POLICE_INTELLIGENCE');
end $$;

-- The receiver says that it came. False: somebody said so already.
create function acknowledge_share(p_link uuid, p_words text, p_at timestamptz) returns boolean
language plpgsql security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    update disclosure d set receipt = p_words, received_at = p_at, version = d.version + 1
    from open_share(p_link, p_at) s where d.id = s.disclosure_id and d.receipt is null;
    return found;
end $$;

-- For the area's own job: links whose time is over, once each.
create function shares_over(p_at timestamptz) returns table (id uuid)
language plpgsql security definer set search_path = public as $$
begin
    if me() is distinct from '57a70000-0000-4000-8000-000000000001'::uuid then
        raise exception 'only the job of the area does this';
    end if;
    return query update share_link l set over = true where not l.over and l.expires_at <= p_at returning l.id;
end $$;

alter function open_share owner to waymark_definer;
alter function my_shares owner to waymark_definer;
alter function shared_contents owner to waymark_definer;
alter function shared_bytes owner to waymark_definer;
alter function note_share_opened owner to waymark_definer;
alter function acknowledge_share owner to waymark_definer;
alter function shares_over owner to waymark_definer;

-- An address or a school that must not be disclosed is left out also by those who may not read addresses: asked as yes or no.
create function school_kept_back(p_children uuid[]) returns boolean language sql stable security definer set search_path = public as $$
    select me() is not null and exists (select 1 from child_address a
        where a.child_id = any (p_children) and a.kind = 'SCHOOL' and a.do_not_disclose and a.until_date is null) $$;

create function names_kept_back(p_children uuid[], p_text text) returns boolean language sql stable security definer set search_path = public as $$
    select me() is not null and exists (
        select 1 from (select regexp_replace(lower(split_part(a.lines, E'\n', 1)), '[^a-z0-9]', '', 'g') as line from child_address a
                       where a.child_id = any (p_children) and a.do_not_disclose and a.until_date is null) k
        where length(k.line) >= 6 and position(k.line in regexp_replace(lower(p_text), '[^a-z0-9]', '', 'g')) > 0) $$;
alter function school_kept_back owner to waymark_definer;
alter function names_kept_back owner to waymark_definer;
