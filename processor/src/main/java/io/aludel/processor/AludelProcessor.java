package io.aludel.processor;

import com.google.auto.service.AutoService;
import io.aludel.diagnostic.Code;
import io.aludel.processor.build.ClassOutput;
import io.aludel.processor.membership.Seen;
import io.aludel.processor.model.MirrorMemory;
import io.aludel.processor.report.Diagnostics;
import io.aludel.schema.SchemaException;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Derives migrations while the compiler compiles the entities.
 *
 * <p>This is the way of a compilation; each step is a package or a class:
 *
 * <ol>
 *   <li>{@code build} finds the class output and, from there upwards, the module's histories, and
 *       reads them. Nothing is ever written but what the compiler's {@code Filer} writes.
 *   <li>{@code membership} says which units there are and which entities belong to each. A compiler
 *       shows only some classes; what the last build and the history know besides is looked up, so
 *       that an incremental build gives what a clean one gives.
 *   <li>{@code mapping} (on {@code model}, the typed mirrors) derives the target schema: what
 *       Hibernate would create for the entities.
 *   <li>{@code intent} reads what the developer declared with {@code @MigrationChange}.
 *   <li>{@link io.aludel.diff.Comparison}, in the core, compares target and history under the
 *       intents: changes, agreements, findings.
 *   <li>{@code report} tells the findings, as errors at the elements that cause them, with what to
 *       write for each way out: the gate.
 *   <li>{@code emit} writes a class for each revision and for the draft, the sequence, the manifest
 *       and the draft's SQL.
 * </ol>
 *
 * <p>{@link UnitCompilation} leads a unit through the last five; {@link Compilation} does that for
 * every unit. Sources are written in the first round in which every type resolves, since other
 * processors may generate some; resources in the last round.
 *
 * <p>The processor asks for {@code *} and claims nothing: a module whose last entity was deleted
 * must still be seen. The same sources, class files and history give the same bytes.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("*")
public final class AludelProcessor extends AbstractProcessor {

  private final Seen seen = new Seen();
  private Compilation compilation;
  private Optional<Results> results = Optional.empty();

  /** For the compiler. */
  public AludelProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Options.NAMES;
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    Diagnostics diagnostics = new Diagnostics(environment.getMessager());
    Options options = Options.of(environment.getOptions(), diagnostics::report);
    ClassOutput output = ClassOutput.of(environment.getFiler());
    compilation = new Compilation(environment, options, output, diagnostics);
  }

  /** What no check has foreseen is still an error of the sources, not a crash of the compiler. */
  private Optional<Results> run(RoundEnvironment round) {
    try {
      return MirrorMemory.during(() -> compilation.run(seen, round.processingOver()));
    } catch (SchemaException impossible) {
      new Diagnostics(processingEnv.getMessager())
          .report(
              Code.MAPPING_INVALID,
              "The entities describe a schema that cannot be: " + impossible.getMessage() + ".");
      return Optional.empty();
    }
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    seen.add(round);
    if (results.isEmpty()) {
      results = run(round);
    }
    if (round.processingOver() && results.isPresent()) {
      results.get().writeResources(processingEnv.getFiler());
    }
    return false;
  }
}
