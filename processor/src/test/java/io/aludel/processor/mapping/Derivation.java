package io.aludel.processor.mapping;

import io.aludel.diagnostic.Code;
import io.aludel.processor.report.Place;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * What a compiler run derives from a folder of entity sources.
 *
 * @param target the outcome
 * @param reports the errors of the mapping
 */
record Derivation(Target target, List<Report> reports) {

  /** An error of the mapping. */
  record Report(Code code, Place place, String text) {

    /** The code and the simple name of the element that it points at. */
    String brief() {
      return code + " " + place.element().getSimpleName();
    }

    @Override
    public String toString() {
      return code + " " + text;
    }
  }

  /** Compiles sources and derives the schema of all their entities. */
  static Derivation of(
      JavaCompiler compiler, List<Path> sources, MappingSettings settings, Path classes) {
    return of(compiler, sources, settings, classes, List.of());
  }

  /**
   * Compiles sources and derives the schema of some of their entities; of all, if none is named.
   */
  static Derivation of(
      JavaCompiler compiler,
      List<Path> sources,
      MappingSettings settings,
      Path classes,
      List<String> entities) {
    Processor processor = new Processor(settings, entities);
    run(compiler, sources, processor, classes);
    return processor.derivation();
  }

  private static void run(
      JavaCompiler compiler, List<Path> sources, Processor processor, Path classes) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
      Files.createDirectories(classes);
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      files.setLocationFromPaths(
          StandardLocation.CLASS_PATH, Stream.concat(Stream.of(classes), classPath()).toList());
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              Writer.nullWriter(),
              files,
              diagnostics,
              List.of("-source", "17", "-target", "17", "-nowarn"),
              null,
              files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(List.of(processor));
      task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (processor.target == null) {
      throw new AssertionError("nothing was derived: " + diagnostics.getDiagnostics());
    }
  }

  private static Stream<Path> classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of);
  }

  private static final class Processor extends AbstractProcessor {
    private final MappingSettings settings;
    private final List<String> wanted;
    private final List<Report> reports = new ArrayList<>();
    private Target target;

    Processor(MappingSettings settings, List<String> wanted) {
      this.settings = settings;
      this.wanted = wanted;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (target == null) {
        List<TypeElement> classes = new ArrayList<>();
        ElementFilter.typesIn(round.getRootElements()).forEach(type -> collect(type, classes));
        List<TypeElement> entities =
            classes.stream()
                .filter(
                    type -> wanted.isEmpty() || wanted.contains(type.getQualifiedName().toString()))
                .filter(
                    type ->
                        type.getAnnotationMirrors().stream()
                            .anyMatch(
                                mirror ->
                                    mirror
                                        .getAnnotationType()
                                        .asElement()
                                        .toString()
                                        .endsWith(".persistence.Entity")))
                .toList();
        target =
            new SchemaMapping(
                    processingEnv,
                    settings,
                    (code, place, text) -> reports.add(new Report(code, place, text)))
                .derive(
                    entities,
                    classes,
                    classes.stream().filter(SchemaMapping::isAutomaticConverter).toList());
      }
      return false;
    }

    private static void collect(TypeElement type, List<TypeElement> into) {
      into.add(type);
      for (Element member : type.getEnclosedElements()) {
        if (member.getKind().isClass() || member.getKind().isInterface()) {
          collect((TypeElement) member, into);
        }
      }
    }

    Derivation derivation() {
      reports.sort(Comparator.comparing(Report::toString));
      return new Derivation(target, List.copyOf(reports));
    }
  }
}
