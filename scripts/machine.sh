# What ./waymark and ./check need of this machine. Sourced by both.

is25() { [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25' "$1/release" 2>/dev/null; }

find_jdk() {
    for home in "${JAVA_HOME:-}" /usr/lib/jvm/*25* /opt/*jdk*25* "$HOME"/.sdkman/candidates/java/25*; do
        if [ -n "$home" ] && is25 "$home"; then JAVA_HOME=$home; export JAVA_HOME; return; fi
    done
    java=$(command -v javac || true)
    if [ -n "$java" ]; then
        home=$(dirname "$(dirname "$(readlink -f "$java")")")
        if is25 "$home"; then JAVA_HOME=$home; export JAVA_HOME; return; fi
    fi
    echo "Waymark needs a JDK 25 and found none. Install one (on Debian for instance temurin-25-jdk)" >&2
    echo "or set JAVA_HOME to it, and start again." >&2
    exit 1
}

# need COMMAND PACKAGE: finds a command, or installs its Debian package, or says what to install.
need() {
    command -v "$1" >/dev/null && return
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        echo "Installing $2, once…"
        apt-get install -y -qq --no-install-recommends "$2" >/dev/null 2>&1 && return
        apt-get update -qq >/dev/null 2>&1
        apt-get install -y -qq --no-install-recommends "$2" >/dev/null 2>&1 && return
    fi
    echo "Waymark needs $1 and found none. Install it (Debian: apt install $2), and start again." >&2
    exit 1
}

# maven GOALS: Maven without the warnings that its own libraries draw from a new JDK.
maven() {
    MAVEN_OPTS="${MAVEN_OPTS:--XX:TieredStopAtLevel=1 -XX:+UseSerialGC} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow" mvn -B -ntp "$@"
}

