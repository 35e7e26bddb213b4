package io.aludel.processor.mapping;

import io.aludel.diagnostic.Nearest;
import io.aludel.processor.model.Jpa;
import io.aludel.processor.model.Mirror;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The associations of an entity that map its key, or parts of it: {@code @MapsId} (Jakarta
 * Persistence, sections 2.4.1 and 11.1.39). As Hibernate does, a part is looked up by its own name
 * at whatever depth; the attribute that holds an embeddable is the whole key, and never a part by
 * its name.
 */
final class DerivedKey {

  private static final String WHOLE = "";

  private final Map<String, Attribute> associations = new LinkedHashMap<>();
  private final Map<String, Attribute> partsByAssociation = new HashMap<>();
  private final Map<String, Attribute> descriptions = new HashMap<>();
  private final boolean single;
  private final Set<String> used = new LinkedHashSet<>();
  private final Set<String> parts = new LinkedHashSet<>();

  /**
   * @param attributes the attributes of the entity
   */
  DerivedKey(List<Attribute> attributes) {
    int ids = 0;
    for (Attribute attribute : attributes) {
      ids += attribute.isId() ? 1 : 0;
      Optional<Mirror> mapsId = attribute.find(Jpa.MAPS_ID);
      if (mapsId.isPresent()) {
        associations.putIfAbsent(mapsId.get().text("value"), attribute);
      }
    }
    this.single = ids == 1;
  }

  Collection<Attribute> associations() {
    return associations.values();
  }

  /** The association that maps a part of the key, or the whole of it. */
  Optional<Attribute> mapping(Attribute part) {
    if (part.has(Jpa.MAPS_ID)) {
      return Optional.empty();
    }
    boolean whole = single && part.isId();
    boolean unnamed = associations.containsKey(WHOLE) || ValueMapper.isEmbedded(part);
    String name = whole && unnamed ? WHOLE : part.name();
    if (!whole) {
      parts.add(name);
    }
    Optional<Attribute> association = Optional.ofNullable(associations.get(name));
    if (association.isPresent()) {
      used.add(name);
      standsFor(association.get(), part);
    }
    return association;
  }

  /** Notes that an id class says what the columns of the key are, not the entity. */
  void describedBy(Map<String, Attribute> idClass) {
    descriptions.putAll(idClass);
  }

  /** The attribute that says what the column of an id is: the id itself, or its id class's. */
  Attribute description(Attribute id) {
    boolean association = id.has(Jpa.MANY_TO_ONE) || id.has(Jpa.ONE_TO_ONE);
    return association ? id : descriptions.getOrDefault(id.name(), id);
  }

  /** Notes that an association stands for a part of the key. */
  void standsFor(Attribute association, Attribute part) {
    partsByAssociation.put(association.name(), part);
  }

  /** The part of the key that an association stands for. */
  Optional<Attribute> part(Attribute association) {
    return Optional.ofNullable(partsByAssociation.get(association.name()));
  }

  /** The associations that map nothing, once the key is bound. */
  List<Attribute> unused() {
    List<Attribute> unused = new ArrayList<>();
    for (Map.Entry<String, Attribute> each : associations.entrySet()) {
      if (!used.contains(each.getKey())) {
        unused.add(each.getValue());
      }
    }
    return unused;
  }

  /** What is wrong with an association that maps nothing, and how to mend it. */
  String trouble(Attribute association) {
    String name = association.find(Jpa.MAPS_ID).map(mirror -> mirror.text("value")).orElse(WHOLE);
    String offer = String.join(", ", parts);
    if (parts.isEmpty()) {
      return " is one attribute, which has no part " + name + ". Write @MapsId alone.";
    }
    return name.isEmpty()
        ? " has several parts, and @MapsId does not say which one the association maps. It has "
            + offer
            + ": name one of them."
        : " has no part " + name + ". It has " + offer + "." + Nearest.question(name, parts);
  }
}
