import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Visits every member of every class with its type and its annotations, and nothing more. */
@SupportedAnnotationTypes("*")
public final class VisitingProcessor extends AbstractProcessor {

  private long visited;

  /** For the compiler. */
  public VisitingProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    round.getRootElements().forEach(this::visit);
    if (round.processingOver() && visited == 0) {
      throw new IllegalStateException("there was nothing to visit");
    }
    return false;
  }

  private void visit(Element element) {
    visited += element.getSimpleName().length() + element.asType().toString().length();
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      visited += annotation.getAnnotationType().toString().length();
      annotation
          .getElementValues()
          .forEach((name, value) -> visited += name.toString().length() + value.toString().length());
    }
    element.getEnclosedElements().forEach(this::visit);
  }
}
