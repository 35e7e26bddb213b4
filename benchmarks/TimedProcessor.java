import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Aludel's processor with a clock: says at the end how many milliseconds it was at work itself. */
@SupportedAnnotationTypes("*")
public final class TimedProcessor extends AbstractProcessor {

  private Processor processor;
  private long nanos;

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    long began = System.nanoTime();
    try {
      processor =
          (Processor) Class.forName("io.aludel.processor.AludelProcessor").getConstructor().newInstance();
    } catch (ReflectiveOperationException missing) {
      throw new IllegalStateException(missing);
    }
    processor.init(environment);
    nanos += System.nanoTime() - began;
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    long began = System.nanoTime();
    processor.process(annotations, round);
    nanos += System.nanoTime() - began;
    if (round.processingOver()) {
      System.err.println("processor " + nanos / 1_000_000);
    }
    return false;
  }
}
