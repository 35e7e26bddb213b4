import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the sources of N entities in the styles that are common: 20 columns, 4 associations. */
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
    for (String property : new String[] {"Text1", "Text2", "Text3", "Code", "Label"}) {
      String field = property.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + property.substring(1);
      source.append("  public String get").append(property).append("() {\n    return ");
      source.append(field).append(";\n  }\n\n  public void set").append(property);
      source.append("(String ").append(field).append(") {\n    this.").append(field);
      source.append(" = ").append(field).append(";\n  }\n\n");
    }
    return source.append("}\n").toString();
  }
}
