package io.aludel.junit;

import io.aludel.migration.MigrationSequence;
import io.aludel.rehearsal.ThrowawayDatabase;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test a database of its own, to which nothing is applied, as a parameter of type {@link
 * MigrationDatabase}:
 *
 * <pre>{@code
 * @RegisterExtension static final MigrationTest migrations = MigrationTest.onH2();
 *
 * @Test
 * void everyOrderGetsAChannel(MigrationDatabase db) {
 *   db.at("0003").withRows();
 *   db.upgradeTo("0004");
 *   assertThat(db.query("select distinct channel from orders")).containsExactly("COUNTER");
 * }
 * }</pre>
 *
 * <p>The migrations are those that the compiler has made of the entities; they are found on the
 * class path. Immutable; tests may run at the same time, but on a data source of their own only
 * where that gives each another database.
 */
public final class MigrationTest implements ParameterResolver, AfterEachCallback {

  private static final String DATABASE = "database";

  private final Supplier<ThrowawayDatabase> databases;
  private final Optional<String> unit;
  private final Namespace namespace = Namespace.create(MigrationTest.class, this);

  private MigrationTest(Supplier<ThrowawayDatabase> databases, Optional<String> unit) {
    this.databases = databases;
    this.unit = unit;
  }

  /** On H2, in memory. Its driver has to be on the class path. */
  public static MigrationTest onH2() {
    return new MigrationTest(() -> ThrowawayDatabase.embedded("h2"), Optional.empty());
  }

  /** On SQLite, in a temporary file. Its driver has to be on the class path. */
  public static MigrationTest onSqlite() {
    return new MigrationTest(() -> ThrowawayDatabase.embedded("sqlite"), Optional.empty());
  }

  /**
   * On a database of somebody's, such as one in a container. It has to be empty, which is seen to,
   * and is left empty by each test.
   *
   * @param source is asked for each test, and gives several connections at a time
   */
  public static MigrationTest on(Supplier<? extends DataSource> source) {
    Objects.requireNonNull(source, "source");
    return new MigrationTest(() -> ThrowawayDatabase.named(source.get()), Optional.empty());
  }

  /** The same with the migrations of a unit; needed only where there are several. */
  public MigrationTest ofUnit(String name) {
    return new MigrationTest(databases, Optional.of(name));
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == MigrationDatabase.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    ExtensionContext.Store store = context.getStore(namespace);
    MigrationDatabase known = store.get(DATABASE, MigrationDatabase.class);
    if (known != null) {
      return known;
    }
    MigrationSequence sequence = Sequences.choose(Sequences.onClassPath(), unit);
    MigrationDatabase fresh = new MigrationDatabase(databases.get(), sequence);
    store.put(DATABASE, fresh);
    return fresh;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    MigrationDatabase used = context.getStore(namespace).remove(DATABASE, MigrationDatabase.class);
    if (used != null) {
      used.end();
    }
  }
}
