# The rows that write: as a teacher who records and refers, and as a social worker who decides. Sourced by run.sh after its own rows.

reporter=$(ask "select id from practitioner where email = '$writer_email'")
school=$(ask "select agency_id from practitioner where email = '$writer_email'")
people="-v reporter=$reporter -v school=$school -v who=$who -v care=$agency -v door=$team
 -v leads=$(ask "select id from team where kind = 'SAFEGUARDING_LEADS' and agency_id = '$school' limit 1")
 -v police=$(ask "select id from team where kind = 'POLICE_CHILD_PROTECTION' order by name limit 1")
 -v duty=$(ask "select id from team where kind = 'EMERGENCY_DUTY' order by name limit 1")
 -v social=$(ask "select id from team where kind = 'SOCIAL_WORK' order by name limit 1")"
TEACHER=$(token_of $writer_email)

# make_undecided MOST: more than a run can decide in its time; made anew before each, and each is decided once.
make_undecided() {
    before=$(ask "select coalesce(max(substring(family_name from 10)::int), 0) from child_name where given_name = 'Robin' and family_sound = 'ANTSTT'")
    # shellcheck disable=SC2086
    psql -qX $people -v first=$((before + 1)) -v last=$((before + $1)) -f $here/reference/undecided.sql >/dev/null
    REFERRALS=$work/undecided
    psql -qXAt -c "select md5('ureferral' || n)::uuid from generate_series($((before + 1)), $((before + $1))) n" >"$REFERRALS"
    export REFERRALS
}

over_http() {
    case $1 in decide) make_undecided $((seconds * 800)); token=$TOKEN ;; record | refer) token=$TEACHER ;; *) token=$TOKEN ;; esac
    TOKEN=$token SEED="$2" wrk -t1 -c"${3:-$clients}" -d"${4:-$seconds}s" --timeout 10s -s "$here/http/$1.lua" "$site" | sed -n 's/^FIGURES //p'
}

# refer's reference: both requests, one after the other, and the duty team's part where Waymark, which ran before, had the front door closed.
referring() {
    cat $here/reference/record.sql $here/reference/refer.sql
    [ "$(ask "select exists (select 1 from delivery where destination = 'DUTY_TEAM' and sent_at > now() - interval '2 minutes')")" = f ] ||
        cat $here/reference/duty.sql
    echo 'commit;'
}

by_pgbench() {
    [ "$1" = decide ] && make_undecided $((seconds * 2000))
    case $1 in refer) referring ;; *) cat "$here/reference/$1.sql" ;; esac >"$work/script.sql"
    # shellcheck disable=SC2086
    pgbench -n -M prepared -c "$clients" -T "$seconds" $(echo "$people" | sed 's/-v /-D /g') -D children=$children \
        -f "$work/script.sql" 2>>"$work/pgbench.log" | awk '/^tps/ {print $3}'
}

row 'Record a concern, API' record record
row 'Record a concern and refer it, API' refer refer
row 'Decide a referral, API' decide decide

# A file's history: as fast however long it is, and whichever page.
# shellcheck disable=SC2086
psql -qX $people -f $here/reference/long-files.sql >/dev/null
DEEP=$(ask "select rtrim(translate(encode(convert_to(to_char(happened_at at time zone 'utc', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') || ' ' || id, 'UTF8'),
    'base64'), E'+/\n', '-_'), '=') from case_event where child_id = md5('long5000')::uuid and seq = 1000")
export DEEP
row 'Chronology of 50 entries, first page' chronology-short chronology
row 'Chronology of 5,000 entries, first page' chronology-long chronology
row 'Chronology of 5,000 entries, a page far back' chronology-deep chronology
