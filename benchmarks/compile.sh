#!/usr/bin/env bash
# How long javac takes for N entities of 10 columns, with the processor and with one that does nothing.
# Build first: mvn -q -ntp -DskipTests package
set -eu
cd "$(dirname "$0")/.."
root=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

jar() { find "${HOME}/.m2/repository" -name "$1" | head -n 1; }
persistence=$(jar 'jakarta.persistence-api-3.2.0.jar')
tools=$(jar 'javapoet-*.jar'):$(jar 'jackson-core-2.2*.jar')
class_path=$root/annotations/target/classes:$root/core/target/classes:$persistence
processor=$root/processor/target/classes:$root/history/target/classes:$root/core/target/classes:$tools

mkdir -p "$work/idle" && cat > "$work/idle/Idle.java" <<'JAVA'
import java.util.Set;
import javax.annotation.processing.*;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.*;
import javax.lang.model.util.ElementFilter;

/** Visits every field of every class, and nothing more. */
@SupportedAnnotationTypes("*")
public class Idle extends AbstractProcessor {
  @Override public SourceVersion getSupportedSourceVersion() { return SourceVersion.latest(); }
  @Override public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
      for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
        field.asType().toString();
        field.getAnnotationMirrors().toString();
      }
    }
    return false;
  }
}
JAVA
javac -proc:none -d "$work/idle" "$work/idle/Idle.java"

entities() { # N
  mkdir -p "$work/$1/src/bench" "$work/$1/src/main/migrations" && echo '<project/>' > "$work/$1/pom.xml"
  printf 'format = 1\npackage = bench.migrations\n' > "$work/$1/src/main/migrations/aludel.properties"
  for i in $(seq "$1"); do
    {
      echo "package bench; import io.aludel.*; import jakarta.persistence.*;"
      echo "@Entity @MigrationChange public class Entity$i {"
      echo "  @Id @GeneratedValue Long id;"
      echo "  @ManyToOne Entity$(( (i + 1) / 2 )) parent;"
      for c in 1 2 3 4 5 6 7 8; do echo "  @Column(length = ${c}0, nullable = false) String text$c;"; done
      echo "}"
    } > "$work/$1/src/bench/Entity$i.java"
  done
}

seconds() { # N, processor path, processor: the median of three whole processes
  for _ in 1 2 3; do
    rm -rf "$work/$1/target" && mkdir -p "$work/$1/target/classes"
    start=$(date +%s%N)
    javac -nowarn -cp "$class_path" -processorpath "$2" -processor "$3" -d "$work/$1/target/classes" \
      "$work/$1"/src/bench/*.java > /dev/null 2>&1
    echo $(( ($(date +%s%N) - start) / 1000000 ))
  done | sort -n | sed -n 2p
}

echo "entities  idle processor (ms)  aludel (ms)"
for n in "${@:-100 300 1000}"; do
  for count in $n; do
    entities "$count"
    printf '%8d  %19d  %11d\n' "$count" "$(seconds "$count" "$work/idle" Idle)" \
      "$(seconds "$count" "$processor" io.aludel.processor.AludelProcessor)"
  done
done
