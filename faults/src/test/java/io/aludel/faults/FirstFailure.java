package io.aludel.faults;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A process that runs tests until one fails, and says which. */
final class FirstFailure implements TestExecutionListener {

  /** What the line begins with that names the test and what it said. */
  static final String CAUGHT = "caught by\t";

  static final int ALL_PASSED = 0;
  static final int ONE_FAILED = 1;

  /** The tests could not be run, or the fault is none that a compiler would let pass. */
  static final int NO_TEST = 2;

  private final AtomicInteger passed = new AtomicInteger();

  private FirstFailure() {}

  /**
   * Runs them.
   *
   * @param args the tests, as a {@link Fault} names them
   */
  public static void main(String[] args) {
    FirstFailure listener = new FirstFailure();
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(Stream.of(args).flatMap(FirstFailure::selectors).toList())
            .configurationParameter("jqwik.database", System.getProperty("jqwik.database"))
            .configurationParameter("jqwik.reporting.onlyfailures", "true")
            .build();
    LauncherFactory.create().execute(request, listener);
    System.exit(listener.passed.get() > 0 ? ALL_PASSED : NO_TEST);
  }

  private static Stream<DiscoverySelector> selectors(String test) {
    String[] parts = test.split("#");
    try {
      Class<?> type = Class.forName(parts[0]);
      return parts.length == 1
          ? Stream.of(selectClass(type))
          : Stream.of(type.getDeclaredMethods())
              .filter(method -> method.getName().equals(parts[1]))
              .map(method -> selectMethod(type, method));
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(e);
    }
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
      passed.addAndGet(test.isTest() ? 1 : 0);
    } else if (result.getStatus() == TestExecutionResult.Status.FAILED) {
      Throwable thrown = result.getThrowable().orElseThrow();
      thrown.printStackTrace(System.out);
      System.out.println(CAUGHT + place(test) + "\t" + said(thrown));
      System.out.flush();
      System.exit(isOfLinking(thrown) ? NO_TEST : ONE_FAILED);
    }
  }

  private static String place(TestIdentifier test) {
    String place =
        test.getSource()
            .map(
                source ->
                    source instanceof MethodSource method
                        ? method.getJavaClass().getSimpleName() + "." + method.getMethodName()
                        : source instanceof ClassSource type
                            ? type.getJavaClass().getSimpleName()
                            : source.toString())
            .orElse("");
    return place.endsWith("." + test.getDisplayName().replaceAll("\\(.*\\)$", ""))
        ? place
        : place + ", " + test.getDisplayName();
  }

  private static String said(Throwable thrown) {
    return String.valueOf(thrown.getMessage()).strip().replaceAll("\\s+", " ");
  }

  private static boolean isOfLinking(Throwable thrown) {
    return thrown instanceof LinkageError
        || (thrown.getCause() != null && isOfLinking(thrown.getCause()));
  }
}
