package io.aludel.fidelity.random;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A class of a model.
 *
 * @param annotations as they are written
 * @param declaration {@code public class Order extends Base}
 * @param body what stands in it before the attributes
 */
record RandomType(
    String name,
    List<String> annotations,
    String declaration,
    List<RandomMember> members,
    String body) {

  RandomType {
    annotations = List.copyOf(annotations);
    members = List.copyOf(members);
  }

  private boolean isRecord() {
    return declaration.startsWith("public record ");
  }

  String source(String packageName) {
    StringBuilder source = new StringBuilder("package " + packageName + ";\n\n");
    source.append("import jakarta.persistence.*;\nimport jakarta.validation.constraints.*;\n");
    source.append("import java.math.*;\nimport java.time.*;\nimport java.util.*;\n\n");
    annotations.forEach(each -> source.append(each).append('\n'));
    source.append(declaration);
    if (isRecord()) {
      source.append('(');
      source.append(
          members.stream().map(RandomMember::component).collect(Collectors.joining(",\n    ")));
      return source.append(") {}\n").toString();
    }
    source.append(" {\n").append(body);
    members.forEach(each -> source.append(each.source()));
    return source.append("}\n").toString();
  }

  /** The same where another class is gone. */
  RandomType without(String className) {
    return new RandomType(
        name,
        annotations.stream().filter(each -> !each.matches(word(className))).toList(),
        declaration.replaceAll(" extends " + className + "\\b(<\\w+>)?", ""),
        members.stream().filter(each -> !each.mentions(className)).toList(),
        body);
  }

  private static String word(String className) {
    return "(?s).*\\b" + className + "\\b.*";
  }

  /** The same with one attribute or annotation less, in each way; attributes first. */
  List<RandomType> reductions() {
    List<RandomType> reductions = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      List<RandomMember> fewer = new ArrayList<>(members);
      fewer.remove(i);
      reductions.add(new RandomType(name, annotations, declaration, fewer, body));
    }
    for (int i = 0; i < annotations.size(); i++) {
      List<String> fewer = new ArrayList<>(annotations);
      fewer.remove(i);
      reductions.add(new RandomType(name, fewer, declaration, members, body));
    }
    for (int i = 0; i < members.size(); i++) {
      for (RandomMember reduced : members.get(i).reductions()) {
        List<RandomMember> changed = new ArrayList<>(members);
        changed.set(i, reduced);
        reductions.add(new RandomType(name, annotations, declaration, changed, body));
      }
    }
    return reductions;
  }
}
