-- Trusted extensions, which the owner of the database may make: names without regard to case, search by similarity,
-- periods that may not overlap, and SHA-256 for the chain of events.
create extension if not exists citext;
create extension if not exists pg_trgm;
create extension if not exists btree_gist;
create extension if not exists pgcrypto;
