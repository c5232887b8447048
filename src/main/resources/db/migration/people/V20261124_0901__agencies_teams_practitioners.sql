-- Who works in the area: agencies of every kind (domain.md H.2), their teams, their people.
-- No child data: these tables are on the allow-list of the catalogue test.

grant usage, create on schema public to waymark_definer;
grant usage on schema public to waymark_app, waymark_worker;

create table agency (
    id        uuid primary key,
    name      text not null unique,
    kind      text not null check (kind in ('CHILDRENS_SOCIAL_CARE', 'POLICE', 'HEALTH', 'SCHOOL', 'EDUCATION_SERVICE',
                  'VOLUNTARY', 'HOUSING', 'YOUTH_JUSTICE', 'ADULT_SERVICES', 'PROBATION', 'PARTNERSHIP', 'OTHER')),
    telephone text
);

create table team (
    id        uuid primary key,
    agency_id uuid not null references agency,
    name      text not null,
    kind      text not null check (kind in ('FRONT_DOOR', 'EMERGENCY_DUTY', 'SOCIAL_WORK', 'SAFEGUARDING_LEADS', 'LADO',
                  'POLICE_CHILD_PROTECTION', 'POLICE_INTELLIGENCE', 'DATA_PROTECTION', 'PRACTICE')),
    telephone text,
    unique (agency_id, name)
);

create table practitioner (
    id        uuid primary key,
    agency_id uuid not null references agency,
    name      text not null,
    email     citext not null unique,
    job_title text not null,
    telephone text,
    deputy_id uuid references practitioner,
    active    boolean not null default true,
    service   boolean not null default false,
    version   integer not null default 0
);
create index practitioner_agency on practitioner (agency_id, name);

create table membership (
    practitioner_id uuid not null references practitioner,
    team_id         uuid not null references team,
    primary key (practitioner_id, team_id)
);
create index membership_team on membership (team_id);

create table practitioner_role (
    practitioner_id uuid not null references practitioner,
    role            text not null check (role in ('FRONTLINE', 'DESIGNATED_LEAD', 'FRONT_DOOR_SOCIAL_WORKER', 'SOCIAL_WORKER',
                        'TEAM_MANAGER', 'CONFERENCE_CHAIR', 'POLICE_CHILD_PROTECTION', 'POLICE_INTELLIGENCE', 'HEALTH',
                        'EDUCATION_LEAD', 'SUPPORT_PROVIDER', 'ISVA', 'THERAPIST', 'RETURN_INTERVIEWER', 'PANEL_COORDINATOR',
                        'ADULT_SERVICES', 'LADO', 'DATA_PROTECTION_OFFICER', 'AUDITOR', 'ADMINISTRATOR', 'SERVICE')),
    until           timestamptz,
    primary key (practitioner_id, role)
);

-- A social worker's registration with Social Work England; guide ¶8 asks for a qualified one.
create table qualification (
    practitioner_id     uuid not null references practitioner,
    kind                text not null check (kind in ('SOCIAL_WORKER')),
    registration_number text not null check (registration_number ~ '^SW[0-9]{1,8}$'),
    expires_on          date not null,
    primary key (practitioner_id, kind)
);

grant select, insert, update on agency, team, practitioner to waymark_app, waymark_worker;
grant select, insert, update, delete on membership, practitioner_role, qualification to waymark_app, waymark_worker;
grant select on agency, team, practitioner, membership, practitioner_role, qualification to waymark_definer;
