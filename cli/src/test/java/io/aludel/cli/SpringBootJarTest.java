package io.aludel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Applications in one file, laid out as Spring Boot does it: jars, and jars inside them. */
class SpringBootJarTest {

  @TempDir Path folder;
  private TestProject project;

  @BeforeEach
  void begin() {
    project = TestProject.in(folder.resolve("built")).recorded(2).built(ShopSequence.Two.class);
  }

  /** Packs the classes, below a folder. */
  private byte[] packed(String below) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream jar = new ZipOutputStream(out);
        Stream<Path> files = Files.walk(project.classes())) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        jar.putNextEntry(new ZipEntry(below + project.classes().relativize(each)));
        Files.copy(each, jar);
      }
    }
    return out.toByteArray();
  }

  /** An application whose entities came as a library; Spring Boot does not compress those. */
  private static byte[] withLibraries(String root, List<byte[]> libraries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream jar = new ZipOutputStream(out)) {
      jar.putNextEntry(new ZipEntry(root + "classes/"));
      for (byte[] library : libraries) {
        ZipEntry entry = new ZipEntry(root + "lib/library-" + libraries.indexOf(library) + ".jar");
        CRC32 checksum = new CRC32();
        checksum.update(library);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(library.length);
        entry.setCrc(checksum.getValue());
        jar.putNextEntry(entry);
        jar.write(library);
      }
    }
    return out.toByteArray();
  }

  private static byte[] libraryOfOthers() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream jar = new ZipOutputStream(out)) {
      jar.putNextEntry(new ZipEntry("META-INF/services/io.aludel.migration.MigrationSequence"));
      jar.write("com.example.NeverLoaded\n".getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  /** Far from any history, any build and any class of it: where an application is deployed. */
  private Cli.Result upgrade(byte[] application) throws IOException, InterruptedException {
    Path server = Files.createDirectories(folder.resolve("server"));
    Files.write(server.resolve("app.jar"), application);
    return CliProcess.run(
        server,
        Map.of("ALUDEL_URL", "jdbc:h2:" + server.resolve("shop")),
        "upgrade",
        "--yes",
        "--classes",
        "app.jar");
  }

  private static void assertDone(Cli.Result result) {
    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).endsWith("Done: default is at 0002.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"BOOT-INF/classes/", "WEB-INF/classes/"})
  void migratesByTheClassesOfAnApplication(String root) throws Exception {
    assertDone(upgrade(packed(root)));
  }

  @ParameterizedTest
  @ValueSource(strings = "BOOT-INF/")
  void migratesByTheLibraryThatHoldsTheEntities(String root) throws Exception {
    assertDone(upgrade(withLibraries(root, List.of(libraryOfOthers(), packed("")))));
  }

  @Test
  void whatIsNoJarIsSaidToBeNone() throws Exception {
    Cli.Result result = upgrade(new byte[] {'n', 'o'});

    assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(result.err())
        .startsWith("ALU301: --classes app.jar is no jar that can be read")
        .contains("Name a folder of compiled classes, or a jar");
  }
}
