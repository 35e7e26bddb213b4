package io.aludel.fidelity;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Entity sources, and how they are to be read.
 *
 * @param name what reports call it
 * @param sources the sources by their paths, with slashes, such as {@code shop/Order.java}
 * @param settings lines of {@code aludel.properties}; {@code dialects} and {@code naming} are what
 *     it is compared with where nothing else is asked for
 */
public record Model(String name, Map<String, String> sources, Map<String, String> settings) {

  /** The package of what is generated. */
  static final String GENERATED = "io.aludel.fidelity.migrations";

  private static final String SETTINGS_FILE = "aludel.properties";
  private static final String POSTGRESQL_VERSION = "postgresql.version";

  /** The version of the server that models are compared on. */
  private static final int OWN_POSTGRESQL = 18;

  public Model {
    sources = new TreeMap<>(sources);
    settings = new TreeMap<>(settings);
  }

  /** Sources without settings. */
  public static Model of(String name, Map<String, String> sources) {
    return new Model(name, sources, Map.of());
  }

  /**
   * Several models as one, so that one compiler run and one session factory do for all. No two may
   * use the same paths, entity names or table names.
   */
  public static Model together(String name, List<Model> models) {
    Map<String, String> sources = new TreeMap<>();
    models.forEach(model -> sources.putAll(model.sources));
    return new Model(name, sources, models.isEmpty() ? Map.of() : models.get(0).settings);
  }

  /** A folder of sources, with a file of settings where the defaults do not do. */
  public static Model in(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      Map<String, String> sources = new TreeMap<>();
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        sources.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
      Path name = folder.toAbsolutePath().normalize().getFileName();
      return new Model(name.toString(), sources, settings(folder.resolve(SETTINGS_FILE)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> settings(Path file) throws IOException {
    Properties properties = new Properties();
    if (Files.exists(file)) {
      properties.load(new StringReader(Files.readString(file)));
    }
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toMap(key -> key, properties::getProperty));
  }

  /** The same for other databases. */
  Model on(List<DatabaseKind> databases) {
    Map<String, String> others = new TreeMap<>(settings);
    others.put(
        "dialects", databases.stream().map(DatabaseKind::dialect).collect(Collectors.joining(",")));
    return new Model(name, sources, others);
  }

  /** The databases that it is for. */
  public List<DatabaseKind> databases() {
    String dialects = settings.get("dialects");
    return dialects == null
        ? DatabaseKind.ALWAYS
        : Stream.of(dialects.split(",")).map(DatabaseKind::of).toList();
  }

  /** The namings that it is for. */
  public List<NamingStrategies> namings() {
    String naming = settings.get("naming");
    return naming == null
        ? List.of(NamingStrategies.values())
        : List.of(NamingStrategies.of(naming));
  }

  /**
   * The settings file that the processor is to read. Indexes that Aludel adds of its own accord are
   * left out.
   */
  String settingsFile(NamingStrategies naming) {
    Map<String, String> all = new TreeMap<>();
    all.put("format", "1");
    all.put(POSTGRESQL_VERSION, Integer.toString(OWN_POSTGRESQL));
    all.putAll(settings);
    all.put("package", GENERATED);
    all.put("naming", naming.toString());
    all.put(
        "dialects",
        databases().stream().map(DatabaseKind::dialect).collect(Collectors.joining(", ")));
    all.put("foreignKeyIndexes", "false");
    return all.entrySet().stream()
        .map(entry -> entry.getKey() + " = " + entry.getValue() + "\n")
        .collect(Collectors.joining());
  }

  /** The version of PostgreSQL that it is for, where that is not the server's own. */
  Optional<Integer> olderPostgresql() {
    return Optional.ofNullable(settings.get(POSTGRESQL_VERSION))
        .map(Integer::valueOf)
        .filter(version -> version < OWN_POSTGRESQL);
  }

  /** The settings that are Hibernate's own. */
  Map<String, String> hibernateSettings() {
    Map<String, String> own = new TreeMap<>(settings);
    own.keySet().removeIf(key -> !key.startsWith("hibernate."));
    return own;
  }

  /** Whether constraints of Bean Validation count. */
  boolean beanValidation() {
    return !"false".equals(settings.get("beanValidation"));
  }

  /** Whether Lombok is to be run first. */
  boolean usesLombok() {
    return sources.values().stream().anyMatch(text -> text.contains("import lombok."));
  }

  @Override
  public String toString() {
    return name;
  }
}
