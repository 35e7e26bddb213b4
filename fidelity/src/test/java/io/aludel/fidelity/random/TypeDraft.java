package io.aludel.fidelity.random;

import java.util.ArrayList;
import java.util.List;

/** A class in the making. */
class TypeDraft {

  final String name;
  final List<String> annotations = new ArrayList<>();
  final List<RandomMember> members = new ArrayList<>();

  /** Whether its annotations stand on getters. */
  final boolean property;

  String declaration;
  String body = "";

  TypeDraft(String name, boolean property) {
    this.name = name;
    this.property = property;
    this.declaration = "public class " + name;
  }

  void add(List<String> memberAnnotations, String type, String memberName) {
    members.add(new RandomMember(memberAnnotations, type, memberName, property));
  }

  RandomType finished() {
    return new RandomType(name, annotations, declaration, members, body);
  }
}
