package io.aludel.fidelity;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compares the schemas of folders of entity sources, from the command line. */
public final class CompareCommand {

  private static final String USAGE =
      "usage: compare <folder>… [--naming jpa|spring]… [--database h2|mariadb|postgresql|sqlite]…";

  private CompareCommand() {}

  /**
   * Compares, and prints what came out. The exit code is 0 where everything is equal, 1 where
   * something differs or is refused, 2 where the arguments are wrong.
   */
  public static void main(String[] arguments) throws Exception {
    // What Hibernate logs, nobody reads.
    System.setProperty("org.jboss.logging.provider", "slf4j");
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<Path> folders = new ArrayList<>();
    List<NamingStrategies> namings = new ArrayList<>();
    List<DatabaseKind> databases = new ArrayList<>();
    try {
      for (int i = 0; i < arguments.length; i++) {
        switch (arguments[i]) {
          case "--naming" -> namings.add(NamingStrategies.of(arguments[++i]));
          case "--database" -> databases.add(DatabaseKind.of(arguments[++i]));
          default -> folders.add(folder(arguments[i]));
        }
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      out.println(e.getMessage() + "\n" + USAGE);
      System.exit(2);
    }
    if (folders.isEmpty()) {
      out.println(USAGE);
      System.exit(2);
    }
    System.exit(compare(folders, namings, databases, out) ? 0 : 1);
  }

  private static Path folder(String argument) {
    if (!Files.isDirectory(Path.of(argument))) {
      throw new IllegalArgumentException(argument + " is no folder.");
    }
    return Path.of(argument);
  }

  private static boolean compare(
      List<Path> folders,
      List<NamingStrategies> namings,
      List<DatabaseKind> databases,
      PrintStream out)
      throws Exception {
    Report report = new Report(out);
    try (Fidelity fidelity = new Fidelity()) {
      for (Path folder : folders) {
        Model model = Model.in(folder);
        fidelity
            .compare(
                model,
                namings.isEmpty() ? model.namings() : namings,
                !DatabaseKind.ALWAYS.containsAll(databases)
                    ? databases
                    : model.databases().stream()
                        .filter(each -> databases.isEmpty() || databases.contains(each))
                        .toList())
            .forEach(report::print);
      }
    }
    report.printTotal();
    return report.isAllEqual();
  }
}
