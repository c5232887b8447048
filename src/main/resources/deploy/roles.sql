-- The roles of a Waymark database. Run it as a superuser, then give waymark_owner and waymark_app a password each and
--   create database waymark owner waymark_owner;
-- Nobody who serves requests may bypass row security or own a table.
do $$
begin
    if not exists (select from pg_roles where rolname = 'waymark_owner') then
        create role waymark_owner login nosuperuser nobypassrls nocreaterole;
    end if;
    if not exists (select from pg_roles where rolname = 'waymark_app') then
        create role waymark_app login nosuperuser nobypassrls nocreaterole nocreatedb;
    end if;
    if not exists (select from pg_roles where rolname = 'waymark_worker') then
        create role waymark_worker nologin nosuperuser nobypassrls;
    end if;
    if not exists (select from pg_roles where rolname = 'waymark_definer') then
        create role waymark_definer nologin nosuperuser nobypassrls;
    end if;
    grant waymark_definer to waymark_owner;
end $$;
