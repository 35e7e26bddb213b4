package io.aludel.processor.mapping;

import java.util.ArrayList;
import java.util.List;

/**
 * An entity's attributes, with those of its embeddables in their place, by what they become.
 *
 * @param ids those that make up the primary key
 * @param basics those with a column of their own
 * @param associations those with a foreign key
 * @param inverses those that another attribute's foreign key stands for
 */
record EntityAttributes(
    List<Attribute> ids,
    List<Attribute> basics,
    List<Attribute> associations,
    List<Attribute> inverses) {

  EntityAttributes() {
    this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }
}
