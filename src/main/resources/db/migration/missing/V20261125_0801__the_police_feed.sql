-- The police feed of missing episodes (guide ¶16: "including data on running or missing episodes"): what changed since a place that the
-- receiver keeps. The place is the transaction of the last change: a moment or a running number would pass over a change that is
-- committed late. Only changes of transactions before which nothing is open any more are given out.
alter table missing_episode add column changed_in bigint not null default (pg_current_xact_id()::text::bigint);
comment on column missing_episode.changed_in is 'The transaction of the last change; the place of the police feed.';

create function changed_now() returns trigger language plpgsql as $$
begin
    new.changed_in := pg_current_xact_id()::text::bigint;
    return new;
end $$;
create trigger changed before update on missing_episode for each row execute function changed_now();

create index missing_episode_changed on missing_episode (changed_in, id);
create index missing_episode_started on missing_episode (started_at desc, id desc);
