import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Writes the sources of N entities as they are commonly written: 19 columns, two of them of
 * associations, an inverse collection, and a getter and a setter of each attribute.
 */
final class BenchmarkModel {

  private BenchmarkModel() {}

  /** Arguments: the folder of the project, and the number of entities. */
  public static void main(String[] arguments) throws IOException {
    Path project = Path.of(arguments[0]);
    int entities = Integer.parseInt(arguments[1]);
    Path sources = Files.createDirectories(project.resolve("src/main/java/bench"));
    Path history = Files.createDirectories(project.resolve("src/main/migrations"));
    Files.writeString(project.resolve("pom.xml"), "<project/>\n");
    Files.writeString(
        history.resolve("aludel.properties"), "format = 1\npackage = bench.migrations\n");
    Files.writeString(sources.resolve("Base.java"), BASE);
    Files.writeString(sources.resolve("State.java"), STATE);
    for (int number = 1; number <= entities; number++) {
      Files.writeString(sources.resolve("Entity" + number + ".java"), entity(number, entities));
    }
  }

  private static final String BASE =
      """
      package bench;

      import jakarta.persistence.*;
      import java.time.Instant;

      @MappedSuperclass
      public abstract class Base {
        @Id @GeneratedValue Long id;
        @Version int version;
        @Column(nullable = false, updatable = false) Instant createdAt;
        Instant changedAt;
      }
      """;

  private static final String STATE =
      "package bench;\n\npublic enum State { NEW, OPEN, PAID, CLOSED }\n";

  private static String entity(int number, int entities) {
    StringBuilder source = new StringBuilder();
    source.append("package bench;\n\nimport io.aludel.MigrationChange;\n");
    source.append("import jakarta.persistence.*;\nimport java.math.BigDecimal;\n");
    source.append("import java.time.*;\nimport java.util.*;\n\n");
    source.append("/** The entity ").append(number).append(". */\n");
    source.append("@Entity\n@MigrationChange\n@Table(name = \"t_entity_").append(number);
    source.append("\", indexes = @Index(columnList = \"code, label\"),\n");
    source.append("    uniqueConstraints = @UniqueConstraint(columnNames = {\"code\", \"amount\"}))\n");
    source.append("public class Entity").append(number).append(" extends Base {\n");
    for (int text = 1; text <= 6; text++) {
      source.append("  @Column(length = ").append(text * 20).append(", nullable = false) ");
      source.append("private String text").append(text).append(";\n");
    }
    source.append("  @Column(name = \"code\", length = 40, unique = true) private String code;\n");
    source.append("  private String label;\n");
    source.append("  @Column(precision = 12, scale = 2) private BigDecimal amount;\n");
    source.append("  @Enumerated(EnumType.STRING) private State state;\n");
    source.append("  private LocalDate day;\n  private boolean active;\n  private UUID token;\n");
    source.append("  @Transient private int computed;\n");
    int parent = (number + 1) / 2;
    int friend = number % entities + 1;
    source.append("  @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = \"parent_id\")");
    source.append(" private Entity").append(parent).append(" parent;\n");
    source.append("  @ManyToOne(optional = false) private Entity").append(friend);
    source.append(" friend;\n");
    source.append("  @OneToMany(mappedBy = \"friend\") private List<Entity");
    source.append(number == 1 ? entities : number - 1);
    source.append("> friends = new ArrayList<>();\n\n");
    for (int text = 1; text <= 6; text++) {
      accessors(source, "String", "text" + text);
    }
    accessors(source, "String", "code");
    accessors(source, "String", "label");
    accessors(source, "BigDecimal", "amount");
    accessors(source, "State", "state");
    accessors(source, "LocalDate", "day");
    accessors(source, "boolean", "active");
    accessors(source, "UUID", "token");
    accessors(source, "Entity" + parent, "parent");
    accessors(source, "Entity" + friend, "friend");
    return source.append("}\n").toString();
  }

  private static void accessors(StringBuilder source, String type, String field) {
    String property = field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
    source.append("  public ").append(type).append(type.equals("boolean") ? " is" : " get");
    source.append(property).append("() {\n    return ").append(field).append(";\n  }\n\n");
    source.append("  public void set").append(property).append("(").append(type).append(" ");
    source.append(field).append(") {\n    this.").append(field).append(" = ").append(field);
    source.append(";\n  }\n\n");
  }
}
