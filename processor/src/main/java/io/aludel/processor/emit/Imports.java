package io.aludel.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The static methods that a generated class calls by their simple names: no more than it uses. */
final class Imports {

  private final SortedMap<ClassName, SortedSet<String>> used = new TreeMap<>();

  /** A call of a static method. */
  Fragment call(Class<?> owner, String method, List<Fragment> arguments) {
    ClassName name = ClassName.get(owner);
    used.computeIfAbsent(name, each -> new TreeSet<>()).add(method);
    return Fragment.call(CodeBlock.of("$T." + method, name), arguments);
  }

  void addTo(JavaFile.Builder file) {
    used.forEach(
        (owner, methods) -> methods.forEach(method -> file.addStaticImport(owner, method)));
  }
}
