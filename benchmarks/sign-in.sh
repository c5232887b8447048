# Who asks: the front door's social worker, and a teacher who records and refers. Sourced by ./bench once the application runs.

# token_of EMAIL: as ./waymark token makes one, without starting a Java for it.
token_of() {
    token=wm_$(head -c 32 /dev/urandom | base64 | tr '+/' '-_' | tr -d '=\n')
    psql -qX -v ON_ERROR_STOP=1 -c "insert into api_token (id, practitioner_id, name, digest, created_at, expires_at)
        select gen_random_uuid(), id, 'benchmarks', sha256('$token'), now(), now() + interval '1 day' from practitioner where email = '$1'"
    echo "$token"
}

# cookie_of EMAIL: signed in with the demonstration's password, as a browser's Cookie header.
cookie_of() {
    jar=$work/$PGDATABASE.cookies
    rm -f "$jar"
    csrf=$(curl -fsS -c "$jar" -b "$jar" "$site/sign-in" | grep -o 'name="_csrf" value="[^"]*"' | head -1 | cut -d'"' -f4)
    curl -sS -o /dev/null -c "$jar" -b "$jar" --data-urlencode "email=$1" --data-urlencode "password=lantern-harbour-thistle" \
        --data-urlencode "_csrf=$csrf" "$site/sign-in"
    curl -fsS -o /dev/null -b "$jar" "$site/work" || { echo "signing in failed" >&2; return 1; }
    awk '!/^# / && NF > 6 {printf "%s=%s; ", $6, $7}' "$jar"
}

who_email=priya.nair@northmoor.example
writer_email=$(psql -qXAt -c "select email from practitioner where name = 'Joe Tanner'")
sign_in() {
    TOKEN=$(token_of $who_email)
    COOKIE=$(cookie_of $who_email)
    export CHILDREN=$children
}
