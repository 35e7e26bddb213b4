package com.example.shop;

import com.example.shop.migrations.DefaultSequence;
import io.aludel.migration.MigrationSequence;
import io.aludel.migration.SequencedRevision;
import io.aludel.runtime.Approval;
import io.aludel.runtime.Migrator;
import io.aludel.runtime.Plan;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/**
 * Shows, on an H2 in memory, what Aludel does for a project: what the compiler emits, and how a
 * database follows the entities up and down without losing a row.
 */
public final class Quickstart {

  /** Kept here, or the logging system might forget that it is to be silent. */
  private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");

  /** The revision that is shown in full: a required column for a table that has rows. */
  private static final String SAMPLE = "0004";

  private final DataSource database;
  private final MigrationSequence sequence = new DefaultSequence();
  private final Migrator migrator;
  private final PrintStream out;

  private Quickstart(DataSource database, PrintStream out) {
    this.database = database;
    this.migrator = Migrator.of(database, sequence);
    this.out = out;
  }

  /** Runs the whole show. Takes no arguments, needs nothing, leaves nothing behind. */
  public static void main(String... arguments) throws Exception {
    HIBERNATE.setLevel(Level.OFF);
    JdbcDataSource inMemory = new JdbcDataSource();
    inMemory.setURL("jdbc:h2:mem:quickstart;DB_CLOSE_DELAY=-1");
    new Quickstart(inMemory, System.out).show();
    try (Connection connection = inMemory.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("shutdown");
    }
  }

  private void show() throws IOException, SQLException, URISyntaxException {
    out.println("Aludel derives database migrations from JPA entities while javac compiles them.");
    out.println(
        "Here is a small shop with six recorded revisions: what the compiler makes of them,");
    out.println("how a database (H2, in memory) follows them, and that no row is lost on the way.");
    showWhatTheCompilerMade();
    upgradeStepByStep();
    letHibernateWork();
    goDownOneAndUpAgain();
    out.println();
    out.println("All of it is in examples/quickstart: the entities, and src/main/migrations.");
  }

  private void showWhatTheCompilerMade() throws IOException, URISyntaxException {
    heading("1. The compiler has written a class for each revision; no database was asked");
    Path build =
        Path.of(Quickstart.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    MigrationSource sample = MigrationSource.find(build, sequence.migration(SAMPLE).getClass());
    out.println(
        "   Order.channel is required, and says @MigrationChange(backfill = \"COUNTER\"). So");
    out.printf("   %s, one of %d classes, reads:%n", sample.name(), sequence.revisions().size());
    sample.methods().forEach(line -> out.println("     " + line));
  }

  private void upgradeStepByStep() throws SQLException {
    heading("2. The database goes up, revision by revision; a customer and an order go with it");
    for (SequencedRevision revision : sequence.revisions()) {
      Plan plan = migrator.planUpgrade(revision.id());
      List<String> statements = plan.steps().get(0).statements();
      out.printf("   %s: %s%n", revision.id(), revision.description());
      migrator.carryOut(plan, Approval.none());
      if (plan.from().isEmpty()) {
        print(
            "sql", List.of(statements.size() + " statements; then the shop opens, and Ada orders"));
        Ada.write(database);
      } else {
        print("sql", statements);
      }
      print("row", List.of(Ada.read(database)));
    }
  }

  private void letHibernateWork() {
    heading("3. Hibernate finds the schema that it expects, writes an order and reads it back");
    try (SessionFactory sessions = Shop.open(database, "validate")) {
      Long number = sessions.fromTransaction(session -> order(session).id());
      sessions.inTransaction(
          session -> {
            Order order = session.find(Order.class, number);
            OrderLine line = order.lines().get(0);
            out.printf(
                "     order %d for %s by %s: %d x %s = %s%n",
                order.id(),
                order.customer().fullName(),
                order.channel(),
                line.quantity(),
                line.product().title(),
                line.total());
          });
    }
  }

  /** Ada comes back, and buys what no price could say before revision 0005. */
  private static Order order(Session session) {
    Customer ada =
        session
            .createQuery("from Customer where email = :email", Customer.class)
            .setParameter("email", Ada.EMAIL)
            .getSingleResult();
    Product engine = new Product("ENGINE-1", "Analytical Engine", new BigDecimal("1250000.00"));
    Order order = new Order(ada);
    order.add(engine, 2);
    session.persist(engine);
    session.persist(order);
    return order;
  }

  private void goDownOneAndUpAgain() throws SQLException {
    heading("4. One revision down and up again: the dropped fax number was only held aside");
    Plan down = migrator.downgrade("-1", Approval.none());
    print("down", down.steps().get(0).statements());
    print("row", List.of(Ada.read(database)));
    Plan up = migrator.upgrade("head", Approval.none());
    print("up", up.steps().get(0).statements());
    print("row", List.of(Ada.read(database)));
  }

  private void heading(String text) {
    out.println();
    out.println(text);
  }

  private void print(String label, List<String> lines) {
    lines.forEach(line -> out.printf("     %-4s  %s%n", label, line));
  }
}
