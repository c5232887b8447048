-- One number of everything that was generated, whatever order it lies in: two loads that began on the same day have the same.
\set ON_ERROR_STOP on
create temp table generated_child as select md5('child' || i)::uuid as child from generate_series(1, (select max(last) from generated_chunk)) i;
analyze generated_child;
create function pg_temp.digest_of(what text, columns text) returns text language plpgsql as $$
declare d text; n bigint;
begin
    execute format('select count(*), coalesce(sum((''x'' || left(md5(row(%s)::text), 15))::bit(60)::bigint::numeric), 0)::text from %s', columns, what) into n, d;
    return what || ' ' || n || ' ' || d;
end $$;
select md5(string_agg(pg_temp.digest_of(what, columns), E'\n' order by what)) from (values
    ('practitioner join generated_person using (id)', 'id, agency_id, name, email'),
    ('child c join generated_child g on g.child = c.id', 'c.id, given_name, family_name, date_of_birth, birth_precision, sex, created_at'),
    ('child_name c join generated_child g on g.child = c.child_id', 'c.id, given_folded, family_folded, given_sound, family_sound, date_of_birth'),
    ('file c join generated_child g on g.child = c.child_id', 'reference, level, guardian_id is null, team_id is null, worker_id, opened_at'),
    ('concern c join generated_child g on g.child = c.child_id', 'c.id, reporter_id, state, account, raised_at'),
    ('referral c join generated_child g on g.child = c.child_id', 'c.id, concern_id, state, sent_at, decision_due, decided_at'),
    ('task c join generated_child g on g.child = c.child_id', 'c.id, kind, due_at, owner_id, done_at'),
    ('clock c join generated_child g on g.child = c.child_id', 'c.id, subject_id, due_at, stopped_at'),
    ('access_grant c join generated_child g on g.child = c.child_id', 'c.id, compartment, record_id, because, granted_at'),
    ('case_event c join generated_child g on g.child = c.child_id', 'c.id, seq, type, happened_at, headline, hash'),
    ('subject c join generated_child g on g.child = c.child_id', 'c.id, kind, created_at'),
    ('subject_link', 'id, from_id, to_id, kind, first_seen, expires_on')) w(what, columns);
