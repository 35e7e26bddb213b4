import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileObject;

/**
 * Aludel's processor with a clock: says at the end how many milliseconds it was at work itself, and
 * how many javac was, to take what it emits: to look for a file of that name, and to create, write
 * and close it.
 */
@SupportedAnnotationTypes("*")
public final class TimedProcessor extends AbstractProcessor {

  private Processor processor;
  private long nanos;
  private long nanosOfJavac;

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
    Filer filer = timed(Filer.class, environment.getFiler());
    processor.init(
        (ProcessingEnvironment)
            Proxy.newProxyInstance(
                TimedProcessor.class.getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                (proxy, method, arguments) ->
                    method.getName().equals("getFiler") ? filer : method.invoke(environment, arguments)));
    nanos += System.nanoTime() - began;
  }

  /** The target, of which the clock runs, and that of the files that it gives and their writers. */
  private <T> T timed(Class<T> type, T target) {
    return type.cast(
        Proxy.newProxyInstance(
            TimedProcessor.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              long began = System.nanoTime();
              try {
                Object result = method.invoke(target, arguments);
                return result instanceof JavaFileObject file ? new TimedFile(file) : result;
              } catch (InvocationTargetException refused) {
                throw refused.getCause();
              } finally {
                nanosOfJavac += System.nanoTime() - began;
              }
            }));
  }

  private final class TimedFile extends ForwardingJavaFileObject<JavaFileObject> {

    TimedFile(JavaFileObject file) {
      super(file);
    }

    @Override
    public Writer openWriter() throws IOException {
      long began = System.nanoTime();
      try {
        return new TimedWriter(super.openWriter());
      } finally {
        nanosOfJavac += System.nanoTime() - began;
      }
    }
  }

  private final class TimedWriter extends FilterWriter {

    TimedWriter(Writer writer) {
      super(writer);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
      long began = System.nanoTime();
      super.write(text, from, length);
      nanosOfJavac += System.nanoTime() - began;
    }

    @Override
    public void close() throws IOException {
      long began = System.nanoTime();
      super.close();
      nanosOfJavac += System.nanoTime() - began;
    }
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    long began = System.nanoTime();
    processor.process(annotations, round);
    nanos += System.nanoTime() - began;
    if (round.processingOver()) {
      System.err.println("processor " + (nanos - nanosOfJavac) / 1_000_000);
      System.err.println("filer " + nanosOfJavac / 1_000_000);
    }
    return false;
  }
}
