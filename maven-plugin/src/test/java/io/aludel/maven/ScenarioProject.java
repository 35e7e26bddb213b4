package io.aludel.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A project with a module for each way in which the state of a build can change, once for each way
 * in which the compiler plugin works; and a library that has the superclass of an entity.
 *
 * @param workspace its files
 * @param compilerPlugin the version of the compiler plugin
 */
record ScenarioProject(Workspace workspace, String compilerPlugin) {

  /** What the compiler plugin compiles: everything as soon as anything changed, or what changed. */
  private static final Map<String, Boolean> MODES =
      new TreeMap<>(Map.of("all", true, "few", false));

  private static final String LIBRARY = "library";
  private static final String BASE = "src/main/java/library/Base.java";

  private static final String CUSTOMER =
      """
      package shop;
      import io.aludel.*;
      import jakarta.persistence.*;
      @Entity @MigrationChange public class Customer {
        @Id Long id;
        String name;
      }
      """;

  private static final String ORDER =
      """
      package shop;
      import io.aludel.*;
      import jakarta.persistence.*;
      @Entity @Table(name = "orders") @MigrationChange public class Order {
        @Id Long id;
        @ManyToOne Customer customer;
      }
      """;

  /** A way in which the state changes, which is the name of a module as well. */
  enum Change {
    NOTHING {
      @Override
      void apply(Workspace module) {}
    },
    EDITED {
      @Override
      void apply(Workspace module) {
        module.source("Customer", CUSTOMER.replace("String name;", "String name; String email;"));
      }
    },
    DELETED {
      @Override
      void apply(Workspace module) {
        module
            .delete("src/main/java/shop/Order.java")
            .source(
                "package-info",
                """
                @MigrationChange(drops = @Drop(table = "orders", reason = "sold elsewhere"))
                package shop;
                import io.aludel.*;
                """);
      }
    },
    MOVED {
      @Override
      void apply(Workspace module) {
        module
            .delete("src/main/java/shop/Order.java")
            .write(
                "src/main/java/shop/sales/Order.java",
                ORDER.replace("package shop;", "package shop.sales; import shop.Customer;"));
      }
    },
    UNRECORDED {
      @Override
      void apply(Workspace module) {
        module.aludel("unrecord");
      }
    },
    SETTINGS {
      @Override
      void apply(Workspace module) {
        module.settings("h2");
      }
    },
    INHERITED {
      @Override
      void apply(Workspace module) {}
    };

    abstract void apply(Workspace module);

    String module(String mode) {
      return name().toLowerCase(Locale.ROOT) + "-" + mode;
    }
  }

  static List<String> modes() {
    return List.copyOf(MODES.keySet());
  }

  /** The modules that have a history. */
  static List<String> modules() {
    List<String> modules = new ArrayList<>();
    for (String mode : MODES.keySet()) {
      for (Change change : Change.values()) {
        modules.add(change.module(mode));
      }
    }
    return modules;
  }

  /** Writes everything as it is at first. */
  void begin() {
    workspace.pom(
        Workspace.GROUP,
        "parent",
        "pom",
        Workspace.build(compilerPlugin)
            + "<modules><module>library</module>"
            + modules().stream()
                .map(name -> "<module>" + name + "</module>")
                .collect(Collectors.joining())
            + "</modules>");
    workspace.module(LIBRARY).pom(Workspace.PARENT, LIBRARY, "jar", "");
    writeBase("String createdBy;");
    for (String mode : MODES.keySet()) {
      for (Change change : Change.values()) {
        begin(change, mode);
      }
    }
  }

  private void begin(Change change, String mode) {
    boolean isInherited = change == Change.INHERITED;
    String extended = CUSTOMER.replace("class Customer", "class Customer extends library.Base");
    workspace
        .module(change.module(mode))
        .pom(
            Workspace.PARENT,
            change.module(mode),
            "jar",
            "<properties><maven.compiler.useIncrementalCompilation>"
                + MODES.get(mode)
                + "</maven.compiler.useIncrementalCompilation></properties>"
                + (isInherited
                    ? "<dependencies><dependency><groupId>com.example</groupId>"
                        + "<artifactId>library</artifactId><version>1</version></dependency>"
                        + "</dependencies>"
                    : ""))
        .settings("h2, postgresql")
        .source("Customer", isInherited ? extended : CUSTOMER)
        .source("Order", ORDER)
        .source("Other", "package shop; class Other {}");
  }

  private void writeBase(String attributes) {
    workspace
        .module(LIBRARY)
        .write(
            BASE,
            "package library;\n@jakarta.persistence.MappedSuperclass public abstract class Base { "
                + attributes
                + " }\n");
  }

  /** Changes each module in its way. */
  void change() {
    writeBase("String createdBy; String changedBy;");
    for (String mode : MODES.keySet()) {
      for (Change change : Change.values()) {
        change.apply(workspace.module(change.module(mode)));
      }
    }
  }

  /** What the last build derived in each module. */
  Map<String, Derived> derived() {
    Map<String, Derived> derived = new TreeMap<>();
    modules().forEach(module -> derived.put(module, Derived.of(workspace.module(module))));
    return derived;
  }

  /** Deletes what was built. */
  void clean() {
    modules().forEach(module -> workspace.module(module).delete("target"));
    workspace.module(LIBRARY).delete("target");
  }
}
