package io.aludel.fidelity;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The attributes of annotations that sources write down, such as {@code Column.length}. */
final class WrittenAttributes extends TreeScanner<Void, Void> {

  private final Set<String> written = new TreeSet<>();

  /** Those in the sources of some models, by the annotations' simple names. */
  static Set<String> in(List<Model> models) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<JavaFileObject> files =
        models.stream()
            .flatMap(model -> model.sources().values().stream())
            .<JavaFileObject>map(Source::new)
            .toList();
    JavacTask task = (JavacTask) compiler.getTask(null, null, null, List.of(), null, files);
    WrittenAttributes attributes = new WrittenAttributes();
    try {
      for (CompilationUnitTree unit : task.parse()) {
        attributes.scan(unit, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return attributes.written;
  }

  @Override
  public Void visitAnnotation(AnnotationTree annotation, Void unused) {
    String type = annotation.getAnnotationType().toString();
    String name = type.substring(type.lastIndexOf('.') + 1);
    for (ExpressionTree argument : annotation.getArguments()) {
      String attribute =
          argument instanceof AssignmentTree assignment
              ? assignment.getVariable().toString()
              : "value";
      written.add(name + "." + attribute);
    }
    return super.visitAnnotation(annotation, null);
  }

  /** A source in memory, which is only parsed. */
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("memory:///Source.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
