#!/usr/bin/env bash
# What compiling N entities costs: with a processor that only visits their elements, with one that generates an empty
# class besides, with Aludel and an empty history, and with Aludel and a history that holds them all already. Whole
# processes with the settings that Java chooses by itself; medians of three.
# Build first: mvn -q -ntp -DskipTests package
# ALUDEL_BUILD: the folder with the modules, if they are built elsewhere.
# ALUDEL_RUNS: how many runs the medians are of, an odd number.
set -eu
cd "$(dirname "$0")/.."
root=$PWD
runs=${ALUDEL_RUNS:-3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

module() { echo "${ALUDEL_BUILD:-$root}/$1/target/classes"; }
jar() { find "${HOME}/.m2/repository" -name "$1" | sort | tail -n 1; }
tools=$(jar 'javapoet-*.jar'):$(jar 'jackson-core-2.2*.jar')
class_path=$(module annotations):$(module core):$(jar 'jakarta.persistence-api-3.2.0.jar')
aludel=$(module processor):$(module history):$(module core):$tools
command_line=$(module cli):$(module rehearsal):$(module runtime):$aludel:$(jar 'picocli-4*.jar')

javac -proc:none -cp "$aludel" -d "$work/tools" benchmarks/*.java

compile() { # project, processor path, processor, time or memory
  rm -rf "$1/target"
  # shellcheck disable=SC2086
  java ${JAVA_OPTIONS:-} -cp "$work/tools" CompileOnce "$1" "$class_path" "$2" "$3" "$4" 2> "$work/errors" \
    || { cat "$work/errors" >&2; exit 1; }
}

median() { sort -n | sed -n "$(((runs + 1) / 2))p"; }

measure() { # what, N, project, processor path, processor
  local times memory
  times=$(for _ in $(seq "$runs"); do compile "$3" "$4" "$5" time; done)
  memory=$(compile "$3" "$4" "$5" memory)
  printf '| %s | %s | %s | %s | %s | %s |\n' "$2" "$1" "$(cut -d' ' -f1 <<< "$times" | median)" \
    "$(cut -d' ' -f2 <<< "$times" | median)" "$(cut -d' ' -f3 <<< "$memory")" "$(cut -d' ' -f4 <<< "$memory")"
}

echo '| entities | processor | ms | ms of CPU | MB allocated | MB alive at most |'
echo '|---|---|---|---|---|---|'
for count in ${*:-100 300 1000 3000}; do
  project=$work/$count
  java -cp "$work/tools" BenchmarkModel "$project" "$count"
  measure 'visiting only' "$count" "$project" "$work/tools" VisitingProcessor
  measure 'visiting, and one empty class' "$count" "$project" "$work/tools" GeneratingProcessor
  measure 'Aludel, all new' "$count" "$project" "$aludel" io.aludel.processor.AludelProcessor
  java -cp "$command_line" io.aludel.cli.Main record --history "$project/src/main/migrations" \
    --classes "$project/target/classes" -m 'create all' > /dev/null
  measure 'Aludel, all recorded' "$count" "$project" "$aludel" io.aludel.processor.AludelProcessor
done
