package io.aludel.processor;

import io.aludel.change.RunCode;
import io.aludel.diagnostic.Code;
import io.aludel.history.History;
import io.aludel.migration.Migration;
import io.aludel.processor.report.Diagnostics;
import io.aludel.revision.Revision;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Looks at the classes that revisions name: generated classes make them, by that name alone. */
record CodeCheck(ProcessingEnvironment environment, Diagnostics diagnostics) {

  void check(History history) {
    for (Revision revision : history.revisions()) {
      revision.changes().stream()
          .filter(RunCode.class::isInstance)
          .map(RunCode.class::cast)
          .forEach(
              code ->
                  problem(code.className())
                      .ifPresent(problem -> report(revision, code.className(), problem)));
    }
  }

  private Optional<String> problem(String name) {
    Elements elements = environment.getElementUtils();
    TypeElement type = elements.getTypeElement(name);
    if (type == null) {
      return Optional.of("there is no such class");
    }
    TypeMirror migration = elements.getTypeElement(Migration.class.getName()).asType();
    if (!environment.getTypeUtils().isAssignable(type.asType(), migration)) {
      return Optional.of("the class does not implement " + Migration.class.getName());
    }
    boolean isMakeable =
        type.getKind() == ElementKind.CLASS
            && type.getModifiers().contains(Modifier.PUBLIC)
            && !type.getModifiers().contains(Modifier.ABSTRACT)
            && hasConstructor(ElementFilter.constructorsIn(type.getEnclosedElements()));
    return isMakeable
        ? Optional.empty()
        : Optional.of(
            "the class has to be public and not abstract, with a public constructor that takes"
                + " nothing");
  }

  private static boolean hasConstructor(List<ExecutableElement> constructors) {
    return constructors.stream()
        .filter(each -> each.getModifiers().contains(Modifier.PUBLIC))
        .anyMatch(each -> each.getParameters().isEmpty());
  }

  private void report(Revision revision, String name, String problem) {
    int dot = name.lastIndexOf('.');
    String simple = name.substring(dot + 1);
    diagnostics.report(
        Code.CODE_UNUSABLE,
        """
        Revision %s runs %s, and %s. It is looked up by that name, and has to stay as long as the \
        revision does:
          package %s;

          import io.aludel.migration.Migration;
          import io.aludel.migration.Operations;

          public final class %s implements Migration {
            @Override
            public void upgrade(Operations op) {}

            @Override
            public void downgrade(Operations op) {}
          }"""
            .formatted(revision.id(), name, problem, name.substring(0, Math.max(dot, 0)), simple));
  }
}
