# shellcheck shell=bash
# Finds or fetches what building and starting need: a JDK, Maven, packages of the system. Sourced, not run.

# A service may be started without it.
export HOME=${HOME:-~}

# What is put on the disk of the person who builds lies here.
cache=${XDG_CACHE_HOME:-$HOME/.cache}/claimbench
maven_version=3.9.11
fetched_maven=$cache/maven/apache-maven-$maven_version/bin/mvn

# Without a locale Java could not open a folder whose name is not plain ASCII.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    '' | C | POSIX) export LC_ALL=C.UTF-8 ;;
esac

# A line for each argument.
say() {
    printf '%s\n' "$@"
}

# One sentence and out; 2 is wrong usage, 3 something missing.
fail() {
    local code=$1
    shift
    printf '%s: %s\n' "$(basename "$0")" "$*" >&2
    exit "$code"
}

# The version of a JDK with a compiler, or 0.
jdk_version() {
    local version=
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] &&
        version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    printf '%s\n' "${version:-0}"
}

newest_jdk() {
    local folder version newest=20
    for folder in /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
        version=$(jdk_version "$folder")
        if [ "$version" -gt "$newest" ]; then
            newest=$version
            printf '%s\n' "$folder"
        fi
    done | tail -n 1
}

jdk_on_path() {
    local java
    java=$(command -v java) || return 0
    java=$(readlink -f "$java")
    java=${java%/bin/java}
    [ "$(jdk_version "$java")" -lt 21 ] || printf '%s\n' "$java"
}

find_jdk() {
    [ -n "${JAVA_HOME:-}" ] && [ "$(jdk_version "$JAVA_HOME")" -ge 21 ] && return
    JAVA_HOME=$(jdk_on_path)
    [ -n "$JAVA_HOME" ] || JAVA_HOME=$(newest_jdk)
    if [ -z "$JAVA_HOME" ] && [ -x /usr/libexec/java_home ]; then
        JAVA_HOME=$(/usr/libexec/java_home -v 21+ 2>/dev/null)
    fi
    [ -n "$JAVA_HOME" ] || fail 3 "no JDK 21 or newer was found; $(jdk_advice)"
    export JAVA_HOME
}

jdk_advice() {
    if LC_ALL=C apt-cache policy openjdk-21-jdk 2>/dev/null | grep 'Candidate: [0-9]' >/dev/null; then
        say "install one (apt-get install openjdk-21-jdk), or set JAVA_HOME to the folder of one."
    else
        say "unpack one (Debian 12 has no package of it) and set JAVA_HOME to its folder."
    fi
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo -n "$@"
    fi
}

may_install() {
    command -v apt-get >/dev/null && as_root true 2>/dev/null
}

install_packages() {
    say "Installing $*."
    apt_install "$@" || { as_root apt-get update -qq >/dev/null 2>&1 && apt_install "$@"; }
}

apt_install() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$@" >/dev/null 2>&1
}

has_library() {
    PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null | grep "^[[:space:]]*$1 " >/dev/null
}

# What a package brings is looked for, not the package: names differ from one release to the next.
is_there() {
    case $1 in
        xvfb) command -v xvfb-run >/dev/null ;;
        xauth) command -v xauth >/dev/null ;;
        libgtk-3-0) has_library libgtk-3.so.0 ;;
        libwebkit2gtk-4.1-0) has_library libwebkit2gtk-4.1.so.0 ;;
        fonts-*) [ -n "$(find /usr/share/fonts /usr/local/share/fonts -name '*.[ot]tf' -print -quit 2>/dev/null)" ] ;;
    esac
}

# need_packages PURPOSE PACKAGE...: installs those that are missing, or says how.
need_packages() {
    local purpose=$1 package missing=()
    shift
    for package; do
        is_there "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    may_install && install_packages "${missing[@]}" && return
    fail 3 "$purpose needs what is not installed here; on Debian type:" \
        "sudo apt-get install --no-install-recommends ${missing[*]}"
}

# Sets maven to the one on the path, if Tycho can use it: 3.9.9 or newer, not yet 4, and not a distribution's, which is
# put together from other libraries.
use_maven_on_path() {
    local answer version
    maven=$(command -v mvn) || return
    answer=$(cd / && "$maven" -v 2>/dev/null)
    version=$(sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' <<<"$answer")
    case $version:$answer in
        *'Maven home: /usr/share/'*) return 1 ;;
        3.9.9:* | 3.9.[1-9][0-9]:* | 3.[1-9][0-9].*) return 0 ;;
        *) return 1 ;;
    esac
}

# Sets maven to a Maven that Tycho can use.
find_maven() {
    use_maven_on_path && return
    if [ ! -x "$fetched_maven" ]; then
        command -v mvn >/dev/null || { may_install && install_packages maven; }
        command -v mvn >/dev/null ||
            fail 3 "no Maven was found; install any (on Debian: sudo apt-get install --no-install-recommends maven)."
        fetch_maven
    fi
    maven=$fetched_maven
}

# Any other Maven unpacks the right one from the repository that it is set up to use.
fetch_maven() {
    local parcel
    say "Fetching Maven $maven_version, once."
    mkdir -p "$cache/maven"
    parcel=$(mktemp -d "$cache/maven/unpack.XXXXXX")
    if ! (cd "$parcel" && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
        "-Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin" "-DoutputDirectory=$parcel" \
        >"$cache/maven/fetch.log" 2>&1); then
        rm -rf "$parcel"
        fail 3 "Maven $maven_version could not be fetched; check the network. The log is $cache/maven/fetch.log."
    fi
    chmod +x "$parcel/apache-maven-$maven_version/bin/mvn"
    [ -x "$fetched_maven" ] || mv "$parcel/apache-maven-$maven_version" "$cache/maven/"
    rm -rf "$parcel"
}
