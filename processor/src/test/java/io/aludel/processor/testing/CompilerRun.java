package io.aludel.processor.testing;

import io.aludel.processor.AludelProcessor;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/**
 * One run of a compiler.
 *
 * @param others the processors that run before Aludel's; nothing, if there is no processing
 */
record CompilerRun(JavaCompiler compiler, Optional<List<Processor>> others) {

  Result of(Collection<Path> sources, List<String> arguments) throws IOException {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              Writer.nullWriter(),
              files,
              diagnostics,
              arguments,
              null,
              files.getJavaFileObjectsFromPaths(sources));
      others.ifPresent(
          first -> {
            List<Processor> all = new ArrayList<>(first);
            all.add(new AludelProcessor());
            task.setProcessors(all);
          });
      boolean success = task.call();
      return new Result(success, diagnostics.getDiagnostics());
    }
  }
}
