package io.aludel.processor.build;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Mappings in XML that lie on the compiler's path: {@code META-INF/orm.xml}, and the files that
 * {@code META-INF/persistence.xml} names (Jakarta Persistence, section 8.2.1.6.2).
 *
 * <p>They can change every table, and are not read. A file that holds queries, listeners and the
 * like alone changes none.
 */
public final class MappingFiles {

  private static final String PERSISTENCE = "META-INF/persistence.xml";
  private static final String ORM = "META-INF/orm.xml";

  private static final List<Location> LOCATIONS =
      List.of(
          StandardLocation.CLASS_OUTPUT, StandardLocation.SOURCE_PATH, StandardLocation.CLASS_PATH);

  /** Elements below the root, and below the defaults of the unit, that change no table. */
  private static final Set<String> WITHOUT_EFFECT =
      Set.of(
          "description",
          "package",
          "persistence-unit-metadata",
          "persistence-unit-defaults",
          "cascade-persist",
          "entity-listeners",
          "named-query",
          "named-native-query",
          "named-stored-procedure-query",
          "sql-result-set-mapping");

  private final Filer filer;

  /**
   * @param filer finds files as the compiler does
   */
  public MappingFiles(Filer filer) {
    this.filer = filer;
  }

  /** What is wrong with each file: a text for a report, in the order of the files. */
  public List<String> findings() {
    List<String> findings = new ArrayList<>();
    Set<String> files = new TreeSet<>(Set.of(ORM));
    read(PERSISTENCE, reader -> addMappingFiles(reader, files), findings);
    for (String file : files) {
      Map<String, Integer> mappings = new LinkedHashMap<>();
      read(file, reader -> addMappings(reader, mappings), findings);
      if (!mappings.isEmpty()) {
        findings.add(text(file, new TreeMap<>(mappings)));
      }
    }
    return findings;
  }

  private static String text(String file, Map<String, Integer> mappings) {
    List<String> places =
        mappings.entrySet().stream()
            .map(entry -> "<" + entry.getKey() + "> in line " + entry.getValue())
            .toList();
    return file
        + " was seen and is not read, and it can change tables: "
        + String.join(", ", places)
        + ". Say it by annotations on the classes and take it out of the file; or, if it changes no"
        + " table, write into aludel.properties: mappingFiles = ignore";
  }

  private interface Visit {
    void accept(XMLStreamReader reader) throws XMLStreamException;
  }

  private void read(String file, Visit visit, List<String> findings) {
    for (Location location : LOCATIONS) {
      try (InputStream stream = resource(location, file).openInputStream()) {
        XMLStreamReader reader = factory().createXMLStreamReader(stream);
        visit.accept(reader);
        reader.close();
        return;
      } catch (XMLStreamException broken) {
        findings.add(
            file
                + ":"
                + broken.getLocation().getLineNumber()
                + " is no readable XML, so what it maps is not known. Mend or remove it.");
        return;
      } catch (IOException | IllegalArgumentException | UnsupportedOperationException notThere) {
        // The next location may have it; a compiler need not know all of them.
      }
    }
  }

  private FileObject resource(Location location, String file) throws IOException {
    return filer.getResource(location, "", file);
  }

  /** Nothing outside the file is read. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private static void addMappingFiles(XMLStreamReader reader, Set<String> files)
      throws XMLStreamException {
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT
          && reader.getLocalName().equals("mapping-file")) {
        files.add(reader.getElementText().strip());
      }
    }
  }

  /** Adds the elements that can change tables, each with the line of the first of its kind. */
  private static void addMappings(XMLStreamReader reader, Map<String, Integer> mappings)
      throws XMLStreamException {
    List<String> path = new ArrayList<>();
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        path.add(reader.getLocalName());
        if (decides(path) && !WITHOUT_EFFECT.contains(reader.getLocalName())) {
          mappings.putIfAbsent(reader.getLocalName(), reader.getLocation().getLineNumber());
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        path.remove(path.size() - 1);
      }
    }
  }

  /** What is said of the whole unit lies one or two levels deeper than the rest. */
  private static boolean decides(List<String> path) {
    boolean unitWide = path.size() > 2 && path.get(1).equals("persistence-unit-metadata");
    return path.size() == 2
        || (unitWide && path.size() == 3)
        || (unitWide && path.size() == 4 && path.get(2).equals("persistence-unit-defaults"));
  }
}
