-- Step 1 (¶1–6). One concern is about one child; concerns raised together share an occasion.
create table concern (
    id                 uuid primary key,
    occasion_id        uuid not null,
    child_id           uuid not null references child,
    compartment        text not null default 'core',
    author_agency      uuid not null references agency,
    reporter_id        uuid not null references practitioner,
    adds_to            uuid references concern,
    state              text not null check (state in ('RAISED', 'CONSULTING', 'NOT_REFERRED', 'REFERRED')),
    account            text not null,
    own_part           text,
    told_by            text not null check (told_by in ('SEEN', 'CHILD', 'PARENT_OR_CARER', 'OTHER_CHILD', 'OTHER_PERSON', 'RECORD', 'ANONYMOUS')),
    their_words        text,
    happened_from      date,
    happened_precision text not null check (happened_precision in ('MINUTE', 'DAY', 'MONTH', 'YEAR', 'UNKNOWN', 'CONTINUING')),
    happened_time      time,
    place              text,
    age_at_event       smallint,
    immediate_danger   boolean not null,
    emergency_called   text check (emergency_called in ('CALLED_999', 'CALLED_FRONT_DOOR', 'NOT_YET')),
    safe_now           text not null check (safe_now in ('YES', 'NO', 'NOT_KNOWN')),
    safe_home          text not null check (safe_home in ('YES', 'NO', 'NOT_KNOWN')),
    safety_words       text,
    exploitation       text not null default 'SUSPECTED' check (exploitation in ('SUSPECTED', 'LIKELY', 'NOT_SUSPECTED')),
    own_view           text not null default 'NOT_ASKED' check (own_view in ('NOT_ASKED', 'WORRIED', 'NOT_WORRIED', 'UNSURE', 'DID_NOT_SAY')),
    own_view_words     text,
    engagement         text check (engagement in ('CONSISTENT', 'SPORADIC', 'NOT_ABLE_YET', 'AFRAID', 'NOT_KNOWN')),
    consent_analysis   text,
    exchange           text,
    advantage          text,
    contact            text check (contact in ('IN_PERSON', 'ONLINE', 'BOTH', 'NOT_KNOWN')),
    works_with_children boolean not null default false,
    raised_at          timestamptz not null,
    version            integer not null default 0
);
create index concern_child on concern (child_id, raised_at desc);
create index concern_reporter on concern (reporter_id, raised_at desc);
create index concern_occasion on concern (occasion_id);
call protect('concern', 'id');

-- Four lists, never mixed, never a score (domain.md C.1).
create table concern_indicator (
    id            uuid primary key,
    concern_id    uuid not null references concern,
    child_id      uuid not null,
    compartment   text not null default 'core',
    author_agency uuid not null,
    list          text not null check (list in ('VULNERABILITY', 'INDICATOR', 'ACTUAL_HARM', 'PROTECTIVE')),
    code          text not null,
    answer        text not null check (answer in ('PRESENT', 'NOT_PRESENT', 'NOT_KNOWN')),
    period        text check (period in ('CURRENT', 'PAST_SIX_MONTHS', 'EARLIER')),
    evidence      text,
    source        text,
    seen_on       date,
    recorded_by   uuid not null,
    recorded_at   timestamptz not null,
    check (answer <> 'PRESENT' or evidence is not null)
);
create index concern_indicator_concern on concern_indicator (concern_id);
create index concern_indicator_child on concern_indicator (child_id, recorded_at desc);
call protect('concern_indicator', 'concern_id', changes => false);

create table concern_correction (
    id            uuid primary key,
    concern_id    uuid not null references concern,
    child_id      uuid not null,
    compartment   text not null default 'core',
    author_agency uuid not null,
    what          text not null,
    words         text not null,
    added_by      uuid not null,
    added_at      timestamptz not null
);
create index concern_correction_concern on concern_correction (concern_id, added_at);
call protect('concern_correction', 'concern_id', changes => false);

-- Discussion with a manager or designated lead (¶7).
create table consultation (
    id             uuid primary key,
    concern_id     uuid not null references concern,
    child_id       uuid not null,
    compartment    text not null default 'core',
    author_agency  uuid not null,
    asked_by       uuid not null references practitioner,
    owner_id       uuid references practitioner,
    team_id        uuid references team,
    asked_at       timestamptz not null,
    urgent         boolean not null,
    safe_tonight   text not null check (safe_tonight in ('YES', 'NO', 'NOT_KNOWN')),
    question       text,
    telephoned     text,
    state          text not null check (state in ('ASKED', 'PASSED_ON', 'ANSWERED', 'OVERTAKEN')),
    first_asked    uuid references practitioner,
    answered_by    uuid references practitioner,
    answered_at    timestamptz,
    advice         text,
    concern_remains boolean,
    reason         text,
    look_again_on  date,
    added_later    boolean not null default false,
    version        integer not null default 0,
    check (state <> 'ANSWERED' or (advice is not null and concern_remains is not null and reason is not null))
);
create index consultation_concern on consultation (concern_id, asked_at);
create index consultation_owner_open on consultation (owner_id, urgent desc, asked_at) where state in ('ASKED', 'PASSED_ON');
call protect('consultation', 'concern_id', is_list => true);

-- The concern is about someone who works with children (safety rule 5).
create table allegation (
    id              uuid primary key,
    concern_id      uuid not null references concern,
    child_id        uuid not null,
    compartment     text not null default 'lado',
    author_agency   uuid not null,
    owner_id        uuid references practitioner,
    team_id         uuid references team,
    about_id        uuid references practitioner,
    about           text not null,
    employer        text,
    made_at         timestamptz not null,
    due_at          timestamptz not null,
    acknowledged_at timestamptz,
    acknowledged_by uuid,
    version         integer not null default 0
);
create index allegation_concern on allegation (concern_id);
create index allegation_team_open on allegation (team_id, due_at, id) where acknowledged_at is null;
call protect('allegation', 'concern_id', is_list => true);
