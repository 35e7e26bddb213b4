import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Visits like {@link VisitingProcessor}, and generates one empty class: what every processor that
 * generates a source costs, as the compiler then enters all sources once more.
 */
@SupportedAnnotationTypes("*")
public final class GeneratingProcessor extends AbstractProcessor {

  private final VisitingProcessor visitor = new VisitingProcessor();
  private boolean generated;

  /** For the compiler. */
  public GeneratingProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    visitor.process(annotations, round);
    if (!generated) {
      generated = true;
      try (Writer writer =
          processingEnv.getFiler().createSourceFile("bench.migrations.Empty").openWriter()) {
        writer.write("package bench.migrations;\n\nclass Empty {}\n");
      } catch (IOException unwritable) {
        throw new UncheckedIOException(unwritable);
      }
    }
    return false;
  }
}
