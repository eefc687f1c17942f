#!/usr/bin/env bash
# Fuzzes the reader for so many seconds (fuzz.sh SECONDS), guided by what its code covers: AFL++ (Debian: the package afl++) changes valid files, and
# SharpFuzz tells it which branches of CommerceFixtures.dll each one reaches. Ends with 1 where an input is read otherwise than the oracle
# reads it, throws another exception or hangs, and prints that input in base64; `dotnet run --project DIR -- replay FILE` tells more.
set -eu
seconds=${1:?fuzz.sh SECONDS}
project=$(cd "$(dirname "$0")" && pwd)
work=$project/bin/fuzzing
export MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false DOTNET_NOLOGO=1
command -v afl-fuzz >/dev/null || { echo 'afl-fuzz was not found: install AFL++ (Debian: the package afl++).' >&2; exit 2; }

rm -rf "$work" && mkdir -p "$work"
dotnet publish "$project" -c Release -o "$work/program" --verbosity quiet
# Before the code is instrumented: then it runs below the fuzzer alone.
dotnet "$work/program/CommerceFixtures.Fuzzing.dll" seeds "$work/in"
dotnet tool install SharpFuzz.CommandLine --version 2.3.0 --tool-path "$work/tool" >/dev/null
"$work/tool/sharpfuzz" "$work/program/CommerceFixtures.dll"

# The target is no binary that AFL++ has instrumented, and what the kernel does with core dumps does not matter to a managed program.
export AFL_SKIP_BIN_CHECK=1 AFL_NO_UI=1 AFL_SKIP_CPUFREQ=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_NO_AFFINITY=1
timeout --signal=INT --kill-after=10 $((seconds + 60)) afl-fuzz -i "$work/in" -o "$work/out" -x "$project/csv.dict" -t 5000 -m none -V "$seconds" \
    -- dotnet "$work/program/CommerceFixtures.Fuzzing.dll" fuzz >"$work/afl.log" 2>&1 || { tail -n 20 "$work/afl.log"; exit 1; }

stats=$work/out/default/fuzzer_stats
grep -E '^(run_time|execs_done|execs_per_sec|corpus_count|edges_found|saved_crashes|saved_hangs) ' "$stats"
ran=$(awk '/^run_time /{ print $3 }' "$stats")
[ "$ran" -ge "$seconds" ] || { echo "It ended after $ran of $seconds seconds." >&2; exit 1; }
found=$(find "$work/out/default/crashes" "$work/out/default/hangs" -name 'id:*' 2>/dev/null || true)
[ -n "$found" ] || exit 0
while read -r input; do
    echo "$input"
    base64 "$input"
done <<<"$found"
exit 1
