#!/usr/bin/env bash
# What compiling N entities costs: with a processor that only visits their elements, with one that generates an empty
# class besides, with Aludel and an empty history, and with Aludel and a history that holds them all already. Whole
# processes with the settings that Java chooses by itself, by turns; medians of five.
# Build first: mvn -q -ntp -DskipTests package
# ALUDEL_BUILD: the folder with the modules, if they are built elsewhere.
# ALUDEL_RUNS: how many runs the medians are of, an odd number.
set -eu
cd "$(dirname "$0")/.."
root=$PWD
runs=${ALUDEL_RUNS:-5}
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

kinds=('visiting only' 'visiting, and one empty class' 'Aludel, all new' 'Aludel, all recorded')

measure() { # project without a history, project with one, kind, time or memory
  case $3 in
    'visiting only') compile "$1" "$work/tools" VisitingProcessor "$4" ;;
    'visiting, and one empty class') compile "$1" "$work/tools" GeneratingProcessor "$4" ;;
    'Aludel, all new') compile "$1" "$aludel" io.aludel.processor.AludelProcessor "$4" ;;
    *) compile "$2" "$aludel" io.aludel.processor.AludelProcessor "$4" ;;
  esac
}

echo '| entities | processor | ms | times visiting | ms of CPU | MB allocated | MB alive at most |'
echo '|---|---|---|---|---|---|---|'
for count in ${*:-100 300 1000 3000}; do
  new=$work/$count
  recorded=$work/$count-recorded
  java -cp "$work/tools" BenchmarkModel "$new" "$count"
  java -cp "$work/tools" BenchmarkModel "$recorded" "$count"
  compile "$recorded" "$aludel" io.aludel.processor.AludelProcessor time > "$work/first"
  java -cp "$command_line" io.aludel.cli.Main record --history "$recorded/src/main/migrations" \
    --classes "$recorded/target/classes" -m 'create all' > /dev/null
  rm -f "$work"/times-*
  # By turns, since machines are now faster, now slower.
  for _ in $(seq "$runs"); do
    for kind in "${kinds[@]}"; do
      measure "$new" "$recorded" "$kind" time >> "$work/times-$kind"
    done
  done
  visiting=$(cut -d' ' -f1 "$work/times-visiting only" | median)
  for kind in "${kinds[@]}"; do
    time=$(cut -d' ' -f1 "$work/times-$kind" | median)
    computed=$(cut -d' ' -f2 "$work/times-$kind" | median)
    memory=$(measure "$new" "$recorded" "$kind" memory)
    printf '| %s | %s | %s | %s | %s | %s | %s |\n' "$count" "$kind" "$time" \
      "$(awk "BEGIN { printf \"%.2f\", $time / $visiting }")" "$computed" \
      "$(cut -d' ' -f3 <<< "$memory")" "$(cut -d' ' -f4 <<< "$memory")"
  done
done
