package io.aludel.processor;

import io.aludel.diagnostic.Code;
import io.aludel.migration.MigrationSequence;
import io.aludel.processor.emit.GeneratedClass;
import io.aludel.processor.emit.UnitOutput;
import io.aludel.processor.report.Diagnostics;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * What a compilation comes to for all units, and how it gets into the compiler's output.
 *
 * @param sources the names of the classes that are compiled
 */
record Results(List<UnitOutput> units, Set<String> sources, Diagnostics diagnostics) {

  private static final String SERVICE = "META-INF/services/" + MigrationSequence.class.getName();

  /**
   * Writes the sources of the generated classes, unless the build fails anyway: javac would not
   * compile them, and sources that are newer than their classes make it warn in the next build.
   */
  void writeClasses(ProcessingEnvironment environment) {
    if (diagnostics.failed()) {
      return;
    }
    for (UnitOutput unit : units) {
      for (GeneratedClass generated : unit.classes()) {
        if (!write(generated, environment.getFiler())) {
          return;
        }
      }
    }
  }

  private boolean write(GeneratedClass generated, Filer filer) {
    try (Writer writer = filer.createSourceFile(generated.name()).openWriter()) {
      writer.write(generated.source());
      return true;
    } catch (FilerException refused) {
      if (sources.contains(generated.name())) {
        diagnostics.report(Code.GENERATED_IS_SOURCE, generatedIsSource(generated, filer));
      } else {
        diagnostics.report(Code.OUTPUT_UNWRITABLE, alreadyThere(generated));
      }
    } catch (IOException unwritable) {
      diagnostics.report(Code.OUTPUT_UNWRITABLE, generated.name() + ": " + unwritable.getMessage());
    }
    return false;
  }

  private static String generatedIsSource(GeneratedClass generated, Filer filer) {
    return generated.name()
        + " is generated, and is among the sources of this compilation. The folder of generated"
        + " sources must not be a source folder: take "
        + folderOfGeneratedSources(filer)
        + " off the source path, or give the compiler another folder with -s.";
  }

  /** Eclipse's batch compiler takes no source of a class that it finds on its class path. */
  private static String alreadyThere(GeneratedClass generated) {
    return generated.name()
        + " is generated, and this compiler refuses to write it because a class of an earlier build"
        + " is on the class path. Empty the class output before the build, or take it off the class"
        + " path.";
  }

  private static String folderOfGeneratedSources(Filer filer) {
    try {
      URI probe = filer.createResource(StandardLocation.SOURCE_OUTPUT, "", "aludel").toUri();
      return probe.resolve(".").getPath();
    } catch (IOException | IllegalArgumentException unknown) {
      return "it";
    }
  }

  void writeResources(Filer filer) {
    SortedMap<String, String> resources = new TreeMap<>();
    SortedSet<String> sequences = new TreeSet<>();
    for (UnitOutput unit : units) {
      resources.putAll(unit.resources().get());
      sequences.add(unit.sequenceClass());
    }
    if (!units.isEmpty()) {
      resources.put(SERVICE, String.join("\n", sequences) + "\n");
    }
    for (Map.Entry<String, String> resource : resources.entrySet()) {
      write(resource.getKey(), resource.getValue(), filer);
    }
  }

  private void write(String path, String text, Filer filer) {
    try {
      FileObject file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", path);
      try (OutputStream stream = file.openOutputStream()) {
        stream.write(text.getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException unwritable) {
      diagnostics.report(Code.OUTPUT_UNWRITABLE, path + ": " + unwritable.getMessage());
    }
  }
}
