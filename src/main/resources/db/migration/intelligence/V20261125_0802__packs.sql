-- Packs of information for forces that take no API (guide ¶16; domain.md E.3): who took one out, when, and what was in it by its digest.
-- Read by police intelligence alone, as the item itself. The content is not kept a second time.
create table information_pack (
    id             uuid primary key,
    information_id uuid not null references information,
    child_id       uuid,
    compartment    text not null default 'source',
    kind           text not null check (kind in ('JSON', 'PDF')),
    sha256         text not null,
    made_by        uuid not null references practitioner,
    made_at        timestamptz not null
);
create index information_pack_item on information_pack (information_id, made_at desc, id desc);
alter table information_pack enable row level security;
alter table information_pack force row level security;
create policy need_to_know on information_pack for select to waymark_app, waymark_worker
    using ((select me()) is not null and 'source' = any ((select my_compartments())::text[])
           and (child_id is null or child_id <> all ((select my_conflicts())::uuid[])));
create policy add on information_pack for insert to waymark_app, waymark_worker with check (made_by = (select me()));
grant select, insert on information_pack to waymark_app, waymark_worker;

-- Whether words that are to leave hold a file number, the address of the child's placement, or the name of another child who is linked to
-- this one (E.3(5)). Definer: police intelligence, who ask, read none of these.
create function pack_tells_too_much(p_information uuid, p_words text) returns boolean
language plpgsql stable security definer set search_path = public as $$
declare
    plain text := regexp_replace(lower(p_words), '[^[:alnum:]]', '', 'g');
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    if not 'source' = any (my_compartments()) then return true; end if;
    return plain ~ 'wm[0-9]{10,}' or exists (
        with it as (select i.child_id as id from information i where i.id = p_information and i.child_id is not null),
        same as (select c.id from child c, it where c.id = it.id or c.same_as = it.id
                 union select c.same_as from child c, it where c.id = it.id and c.same_as is not null)
        select 1 from same join child_address a on a.child_id = same.id and a.kind = 'PLACEMENT'
            join child_address_key k on k.address_id = a.id where position(k.key in plain) > 0
        union all
        select 1 from same join child_link l on same.id in (l.child_id, l.other_id)
            join child_name n on n.child_id = case when l.child_id = same.id then l.other_id else l.child_id end
        where n.given_name is not null and n.family_name is not null
          and position(regexp_replace(lower(n.given_name || n.family_name), '[^[:alnum:]]', '', 'g') in plain) > 0);
end $$;
alter function pack_tells_too_much owner to waymark_definer;
