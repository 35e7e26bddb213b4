package org.lindenhof.clinic.person;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import java.util.HashSet;
import java.util.Set;

@Entity
public class Therapist extends Employee {
  private Set<String> methods = new HashSet<>();

  @ElementCollection
  @Column(name = "METHOD", length = 50)
  public Set<String> getMethods() {
    return methods;
  }

  public void setMethods(Set<String> methods) {
    this.methods = methods;
  }
}
