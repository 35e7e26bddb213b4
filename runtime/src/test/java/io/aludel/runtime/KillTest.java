package io.aludel.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.h2.tools.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that migrates is killed after any call to the database; the next run completes what it
 * began.
 */
class KillTest {

  private static final int AT_RANDOM = 2;
  private static final boolean EXHAUSTIVE = Boolean.getBoolean("aludel.exhaustive");
  private static final AtomicInteger COUNT = new AtomicInteger();

  @TempDir static Path folder;
  private static Server server;

  @BeforeAll
  static void startServer() throws Exception {
    server =
        Server.createTcpServer(
                "-tcpPort", "0", "-ifNotExists", "-baseDir", folder.resolve("server").toString())
            .start();
  }

  @AfterAll
  static void stopServer() {
    server.stop();
  }

  /** A kind of database, and how to get the address of an empty one. */
  private record Kind(String name, Supplier<String> newUrl) {}

  private static List<Kind> kinds() {
    return List.of(
        new Kind(
            "h2 server",
            () ->
                server.getURL().replace("tcp:", "jdbc:h2:tcp:") + "/db" + COUNT.incrementAndGet()),
        new Kind("h2 file", () -> "jdbc:h2:" + folder.resolve("file" + COUNT.incrementAndGet())),
        new Kind("mariadb", TestDatabase::mariadbUrl),
        new Kind("postgresql", TestDatabase::postgresUrl),
        new Kind("sqlite", TestDatabase::sqliteUrl));
  }

  @TestFactory
  Stream<DynamicTest> upgrades() {
    return kinds().stream().flatMap(kind -> cases(kind, "up", "0001", "head"));
  }

  @TestFactory
  Stream<DynamicTest> downgrades() {
    return kinds().stream().flatMap(kind -> cases(kind, "down", "head", "0001"));
  }

  /** Killed from outside, at any moment, in databases that write every step to the file. */
  @TestFactory
  Stream<DynamicTest> anywhere() {
    Kind eager =
        new Kind(
            "h2 file",
            () ->
                "jdbc:h2:" + folder.resolve("eager" + COUNT.incrementAndGet()) + ";WRITE_DELAY=0");
    return Stream.of(eager, new Kind("sqlite", TestDatabase::sqliteUrl))
        .flatMap(KillTest::anywhere);
  }

  private static Stream<DynamicTest> anywhere(Kind kind) {
    String url = prepared(kind, "0001");
    run(Migrator.of(ChildProcess.source(url), Shop.sequence()), "up", "head");
    List<String> expected = description(url);
    Random random = random();
    return IntStream.range(0, EXHAUSTIVE ? 100 : 2)
        .mapToObj(
            each ->
                dynamicTest(
                    kind.name() + ", killed at any moment " + each,
                    () -> {
                      String fresh = prepared(kind, "0001");
                      Process child = ChildProcess.start(fresh, "up", "head", "0");
                      child.inputReader().readLine();
                      Thread.sleep(random.nextInt(150));
                      child.destroyForcibly().waitFor();
                      run(Migrator.of(ChildProcess.source(fresh), Shop.sequence()), "up", "head");
                      assertThat(description(fresh)).isEqualTo(expected);
                    }));
  }

  private static Random random() {
    long seed = System.nanoTime();
    System.out.println("KillTest: seed " + seed);
    return new Random(seed);
  }

  private static Stream<DynamicTest> cases(Kind kind, String way, String from, String to) {
    String url = prepared(kind, from);
    CountingSource counting = new CountingSource(call -> {});
    run(Migrator.of(counting.around(ChildProcess.source(url)), Shop.sequence()), way, to);
    List<String> expected = description(url);
    return points(counting.calls())
        .mapToObj(
            point ->
                dynamicTest(
                    kind.name()
                        + " "
                        + way
                        + ", killed after call "
                        + point
                        + " of "
                        + counting.calls(),
                    () -> dies(prepared(kind, from), way, to, point, expected)));
  }

  private static IntStream points(int calls) {
    List<Integer> points = new ArrayList<>(IntStream.rangeClosed(1, calls).boxed().toList());
    if (EXHAUSTIVE) {
      return IntStream.rangeClosed(1, calls);
    }
    Collections.shuffle(points, random());
    return points.stream().limit(AT_RANDOM).mapToInt(Integer::intValue);
  }

  private static String prepared(Kind kind, String revision) {
    String url = kind.newUrl().get();
    TestDatabase database = new TestDatabase(kind.name(), ChildProcess.source(url));
    Migrator migrator = database.migrator(Shop.sequence());
    migrator.upgrade("0001", Approval.none());
    database.execute(
        "insert into users (id, name, legacy) values (1, 'Ada', 'x')",
        "insert into users (id, name) values (2, 'Bob')",
        "insert into orders (user_id, total) values (1, 10)");
    migrator.upgrade(revision, Approval.none());
    return url;
  }

  private static void run(Migrator migrator, String way, String to) {
    if (way.equals("up")) {
      migrator.upgrade(to, Shop.LOSSES);
    } else {
      migrator.downgrade(to, Shop.LOSSES);
    }
  }

  private static void dies(String url, String way, String to, int point, List<String> expected) {
    ChildProcess.await(
        ChildProcess.start(url, way, to, Integer.toString(point)), ChildProcess.KILLED);
    run(Migrator.of(ChildProcess.source(url), Shop.sequence()), way, to);
    assertThat(description(url)).isEqualTo(expected);
  }

  /** The catalogue, the rows, and what is said to be applied. */
  private static List<String> description(String url) {
    boolean maria = url.startsWith("jdbc:mariadb");
    TestDatabase database = new TestDatabase(maria ? "mariadb" : "", ChildProcess.source(url));
    List<String> description = new ArrayList<>(database.catalogue().lines());
    boolean up =
        database.catalogue().lines().stream().anyMatch(each -> each.matches("(?i).*full_name.*"));
    description.add(
        database.value(
            "select "
                + (maria ? "group_concat(" : "string_agg(")
                + (up ? "full_name" : "name")
                + (maria ? "" : ", ','")
                + " order by id) from users"));
    description.add(database.value("select sum(total) from orders"));
    Status status = database.migrator(Shop.sequence()).current();
    status.revisions().forEach(each -> description.add(each.id() + " " + each.relation()));
    description.add(status.halfway().toString());
    return description;
  }
}
