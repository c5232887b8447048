-- Ends what a person or team was granted of one record, and nothing else of the child: who hands a record over no longer
-- reads it, but keeps what they were granted for other reasons.
create function end_record_access(p_child uuid, p_party uuid, p_record uuid, p_at timestamptz)
returns void language plpgsql security definer set search_path = public as $$
begin
    if me() is null then raise exception 'nobody is asking'; end if;
    update access_grant set ended_at = p_at
    where child_id = p_child and party_id = p_party and record_id = p_record and ended_at is null;
end $$;
alter function end_record_access owner to waymark_definer;
