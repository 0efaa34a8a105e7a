# shellcheck shell=bash disable=SC2154,SC2016 # root is set outside; the dollars are awk's
# Reads what the tests left behind. Sourced; root is the project's folder.

reports() {
    find "$root/bundles" "$root/releng" -path '*/target/surefire-reports/TEST-*.xml' -print0
}

# Prints "passed failed skipped"; a test that ended in an error has failed.
count_tests() {
    reports | xargs -0 -r awk '
        function number(name) {
            return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3) + 0 : 0
        }
        FNR == 1 { open = 1 }
        open && /<testsuite / {
            open = 0
            bad += number("failures") + number("errors"); left += number("skipped"); all += number("tests")
        }
        END { print all - bad - left, bad + 0, left + 0 }'
}

# name_tests WORD ELEMENTS: a line for each test in whose report such an element stands, with the reason given.
name_tests() {
    local word=$1 elements=$2
    reports | xargs -0 -r awk -v word="$word" -v elements="$elements" '
        function attribute(name) {
            if (!match($0, " " name "=\"[^\"]*")) return ""
            return substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 3)
        }
        function plain(text) {
            sub(/&#10;.*/, "", text)
            gsub(/&lt;/, "<", text); gsub(/&gt;/, ">", text); gsub(/&quot;/, "\"", text); gsub(/&apos;/, "\047", text)
            gsub(/&amp;/, "\\&", text)
            return text
        }
        /^ *<testcase / { test = attribute("classname"); sub(/.*\./, "", test); test = test "." attribute("name") }
        $0 ~ "^ *<(" elements ")[ >/]" {
            reason = attribute("message")
            if (reason == "" && sub(/.*<!\[CDATA\[[A-Za-z0-9_.$]*:? */, "")) reason = $0
            sub(/^Assumption failed: /, "", reason)
            print plain(word ": " test (reason == "" ? "" : ": " reason))
        }'
}

# Modules of tests from which no report came, and why.
name_modules_not_run() {
    local module
    for module in "$root"/bundles/*.tests "$root"/releng/*.tests "$root/releng/acceptance"; do
        [ -d "$module/src" ] || continue
        [ -n "$(find "$module/target/surefire-reports" -name 'TEST-*.xml' -print -quit 2>/dev/null)" ] && continue
        if [ -z "$(find "$module/src" -name '*Test.java' -print -quit)" ]; then
            say "Not run: ${module#"$root"/}: it holds no tests yet."
        else
            say "Not run: ${module#"$root"/}: the build did not get to it or its tests did not start."
        fi
    done
}
