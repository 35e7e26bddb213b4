package org.lindenhof.clinic.base;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;

/** Whatever has a generated key. */
@MappedSuperclass
public abstract class Identified<K extends Serializable> implements Serializable {
  private K id;

  @Id
  @GeneratedValue
  @Column(name = "ID")
  public K getId() {
    return id;
  }

  public void setId(K id) {
    this.id = id;
  }
}
