package io.aludel.processor;

import io.aludel.diagnostic.Code;
import io.aludel.processor.testing.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mappings in XML are not read, and are not passed over in silence either. */
class MappingFilesTest {

  private static final String THING =
      "@Entity @MigrationChange public class Thing { @Id Long id; String name; }";

  @TempDir Path folder;

  private Project project(String content) {
    Project project = Project.javac(folder).withSettings();
    project.source(THING);
    project.write(
        "target/classes/META-INF/orm.xml",
        "<?xml version=\"1.0\"?>\n"
            + "<entity-mappings xmlns=\"https://jakarta.ee/xml/ns/persistence/orm\">\n"
            + content
            + "\n</entity-mappings>\n");
    return project;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<entity class=\"Thing\"/>",
        "<embeddable class=\"Thing\"/>",
        "<access>FIELD</access>",
        "<persistence-unit-metadata><xml-mapping-metadata-complete/></persistence-unit-metadata>",
        "<persistence-unit-metadata><persistence-unit-defaults>"
            + "<schema>shop</schema></persistence-unit-defaults></persistence-unit-metadata>"
      })
  void whatCanChangeTablesIsRefused(String mapping) {
    project(mapping).compile().failsWith("ALU114").says("META-INF/orm.xml").says("in line 3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<named-query name=\"all\"><query>from Thing</query></named-query>",
        "<persistence-unit-metadata><persistence-unit-defaults><entity-listeners>"
            + "<entity-listener class=\"Thing\"/></entity-listeners>"
            + "</persistence-unit-defaults></persistence-unit-metadata>"
      })
  void whatChangesNoTablePasses(String other) {
    project(other).compile().passes().notes(Code.DRAFT);
  }

  @Test
  void theSettingsMaySayThatNoTableIsChanged() {
    Project project = project("<entity class=\"Thing\"/>").withSettings("mappingFiles = ignore");
    project.compile().passes().notes(Code.DRAFT);
  }

  @Test
  void brokenXmlIsNamed() {
    project("<entity").compile().failsWith("ALU114").says("META-INF/orm.xml:4 is no readable XML");
  }

  @Test
  void filesThatThePersistenceUnitNamesCountToo() {
    Project project = Project.javac(folder).withSettings();
    project.source(THING);
    project.write(
        "target/classes/META-INF/persistence.xml",
        "<persistence><persistence-unit name=\"shop\"><mapping-file>META-INF/shop.xml"
            + "</mapping-file></persistence-unit></persistence>");
    project.write(
        "target/classes/META-INF/shop.xml",
        "<entity-mappings><entity class=\"Thing\"/></entity-mappings>");
    project.compile().failsWith("ALU114").says("META-INF/shop.xml").says("<entity> in line 1");
  }
}
