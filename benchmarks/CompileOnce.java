import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * One compilation in a process of its own. Prints the milliseconds since the process began, those
 * that its threads computed, and the MB that its main thread allocated; with {@code memory}, also
 * the MB that were alive at most, which garbage collections a few times a second find out, at the
 * expense of the time.
 */
final class CompileOnce {

  private static final long SHORTEST_PAUSE = 100_000_000;

  private CompileOnce() {}

  /** Arguments: project, class path, processor path, processor, {@code time} or {@code memory}. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path project = Path.of(arguments[0]);
    Path classes = Files.createDirectories(project.resolve("target/classes"));
    List<String> options = new ArrayList<>(List.of("-nowarn", "-proc:full", "-d", classes.toString()));
    if (Runtime.version().feature() < 21) {
      options.remove("-proc:full");
    }
    options.addAll(List.of("-cp", classes + System.getProperty("path.separator") + arguments[1]));
    options.addAll(List.of("-processorpath", arguments[2], "-processor", arguments[3]));
    try (Stream<Path> files = Files.walk(project.resolve("src/main/java"))) {
      files.filter(file -> file.toString().endsWith(".java")).sorted().map(Path::toString).forEach(options::add);
    }
    AtomicLong alive = new AtomicLong();
    AtomicBoolean over = new AtomicBoolean();
    Thread collector = new Thread(() -> collect(alive, over));
    if (arguments[4].equals("memory")) {
      collector.start();
    }
    int result = ToolProvider.getSystemJavaCompiler().run(null, System.err, System.err, options.toArray(String[]::new));
    long allocated = allocated();
    long computed =
        ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime();
    over.set(true);
    collector.join();
    if (result != 0) {
      System.exit(result);
    }
    long began = ManagementFactory.getRuntimeMXBean().getStartTime();
    System.out.printf(
        "%d %d %d %d%n",
        System.currentTimeMillis() - began,
        computed / 1_000_000,
        allocated / 1_000_000,
        alive.get() / 1_000_000);
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getThreadAllocatedBytes(Thread.currentThread().getId());
  }

  private static void collect(AtomicLong alive, AtomicBoolean over) {
    while (!over.get()) {
      long began = System.nanoTime();
      System.gc();
      MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
      alive.accumulateAndGet(heap.getUsed(), Math::max);
      // Twice as long as it took, at least, belongs to the compiler.
      LockSupport.parkNanos(Math.max(SHORTEST_PAUSE, 2 * (System.nanoTime() - began)));
    }
  }
}
