# shellcheck shell=bash disable=SC2154 # root, display and maven are set outside
# Runs Maven and knows whether the product is up to date. Sourced after tools.sh; root is the project's folder.

product=$root/releng/product/target/products/claimbench/linux/gtk/x86_64
launcher=$product/claimbench
stamp_file=$root/releng/product/target/built-from
log=$root/target/build.log

# The paths of what the product is made of, each with a NUL behind it; texts about the project are left out, and what
# Tycho lays beside the sources while it builds.
sources() {
    local texts='\.md$|^releng/(images|launch)/' of_tycho='/\.polyglot\.|/\.tycho-consumer-pom\.xml$|/pom\.tycho$'
    (
        cd "$root" || exit
        set -- pom.xml .mvn bundles features releng
        if [ ! -e .git ] || ! git ls-files -z -co --exclude-standard -- "$@" 2>/dev/null; then
            find "$@" -type f -not -path '*/target/*' -print0
            find releng/target -type f -print0
        fi
    ) | LC_ALL=C sort -zu | grep -zvE "$texts|$of_tycho"
}

# A file that was deleted and is still in the index changes the stamp by not being there.
stamp() {
    (cd "$root" && sources | xargs -0 sha256sum 2>/dev/null | sha256sum | cut -d ' ' -f 1)
}

# run_maven ARGUMENT..., after find_jdk and find_maven: shows the modules as they come; everything else is in the log.
run_maven() {
    local running code
    # The build's own clean would take a log in target away.
    running=$(mktemp)
    (cd "$root" && "${display[@]}" "$maven" -B -ntp clean verify "$@" 2>&1) | tee "$running" |
        sed -un 's/^\[INFO\] Building \(.*[^ ]\) *\[\([0-9]*\/[0-9]*\)\]$/  \2 \1/p'
    code=${PIPESTATUS[0]}
    mkdir -p "$(dirname "$log")"
    mv "$running" "$log"
    return "$code"
}

# The lines of the log that say what is wrong.
show_errors() {
    local advice='\[ERROR\] *$|\[Help|Re-run Maven|full stack trace|For more information|mvn <args>|can resume'
    grep '^\[ERROR\]' "$log" | grep -vE "$advice" | awk '!seen[$0]++' | head -n 20 >&2
    say "The whole log is $log." >&2
}

is_up_to_date() {
    [ -x "$launcher" ] && [ -r "$stamp_file" ] && [ "$(cat "$stamp_file")" = "$1" ]
}

# Builds the product without running tests, unless nothing has changed since it was built.
build_product() {
    local now
    now=$(stamp)
    is_up_to_date "$now" && return
    find_jdk
    find_maven
    say "Building Claimbench. The first time this fetches about 350 MB and takes some minutes."
    if ! run_maven -DskipTests; then
        show_errors
        fail 1 "the build failed."
    fi
    [ -x "$launcher" ] || fail 1 "the build went through and left no product; the log is $log."
    say "$now" >"$stamp_file"
}
