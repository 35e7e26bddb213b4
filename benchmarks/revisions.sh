#!/usr/bin/env bash
# What a long history costs: a clean build of fifty entities with N recorded revisions, of which the processor's own part,
# and what javac needs to take the sources that it emits, before it compiles them;
# and what the commands need on a database that is up to date, beyond what `aludel --version` needs. Medians of five.
# Build first: mvn -q -ntp -DskipTests package
# ALUDEL_BUILD: the folder with the modules, if they are built elsewhere.
set -eu
cd "$(dirname "$0")/.."
root=$PWD
runs=5
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

module() { echo "${ALUDEL_BUILD:-$root}/$1/target/classes"; }
jar() { find "${HOME}/.m2/repository" -name "$1" | sort | tail -n 1; }
tools=$(jar 'javapoet-*.jar'):$(jar 'jackson-core-2.2*.jar')
class_path=$(module annotations):$(module core):$(jar 'jakarta.persistence-api-3.2.0.jar')
aludel=$(module processor):$(module history):$(module core):$tools
command_line=$(module cli):$(module rehearsal):$(module runtime):$aludel:$(jar 'picocli-4*.jar'):$(jar 'h2-2.4*.jar')

javac -proc:none -cp "$aludel" -d "$work/tools" benchmarks/*.java
median() { sort -n | sed -n "$(((runs + 1) / 2))p"; }

build() { # project, how: time of the process, of the processor
  rm -rf "$1/target"
  java -cp "$work/tools:$aludel" CompileOnce "$1" "$class_path" "$work/tools:$aludel" TimedProcessor time 2> "$work/errors" || { cat "$work/errors" >&2; exit 1; }
}

timed() { # folder, command...
  (cd "$1"; shift; began=$(date +%s%N); java -XX:TieredStopAtLevel=1 -Xshare:auto -cp "$command_line" io.aludel.cli.Main "$@" \
    > "$work/out" 2>&1 || { cat "$work/out" >&2; exit 1; }; echo $((($(date +%s%N) - began) / 1000000)))
}

echo '| revisions | ms of a clean build | of them the processor | of them the filer of javac | history | check | check with the database | upgrade, up to date | (aludel --version) |'
echo '|---|---|---|---|---|---|---|---|---|'
for count in ${*:-1 250 500 1000}; do
  project=$work/$count
  java -cp "$work/tools:$aludel" io.aludel.history.RevisionsModel "$project"
  build "$project" > /dev/null
  (cd "$project"; java -cp "$command_line" io.aludel.cli.Main record -m 'create all' > /dev/null)
  java -cp "$work/tools:$aludel" io.aludel.history.RevisionsModel "$project" "$count"
  : > "$work/whole"; : > "$work/own"; : > "$work/filer"
  for _ in $(seq "$runs"); do
    build "$project" | cut -d' ' -f1 >> "$work/whole"
    sed -n 's/^processor //p' "$work/errors" >> "$work/own"
    sed -n 's/^filer //p' "$work/errors" >> "$work/filer"
  done
  url="--url=jdbc:h2:$project/bench"
  timed "$project" upgrade --yes "$url" > /dev/null
  times=()
  for command in history check "check $url" "upgrade $url" --version; do
    # shellcheck disable=SC2086
    times+=("$(for _ in $(seq "$runs"); do timed "$project" $command; done | median)")
  done
  echo "| $count | $(median < "$work/whole") | $(median < "$work/own") | $(median < "$work/filer") | ${times[0]} | ${times[1]} | ${times[2]} | ${times[3]} | ${times[4]} |"
done
