package org.lindenhof.clinic.care;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import org.lindenhof.clinic.base.Identified;

@Entity
@Table(name = "T_SUBSTANCE")
@AttributeOverride(name = "id", column = @Column(name = "SUBSTANCE_ID"))
public class Substance extends Identified<Integer> {
  private String internationalName;
  private Set<Drug> drugs = new HashSet<>();
  private Set<Substance> interactions = new HashSet<>();

  @Column(name = "INN", length = 100)
  public String getInternationalName() {
    return internationalName;
  }

  public void setInternationalName(String internationalName) {
    this.internationalName = internationalName;
  }

  @ManyToMany(mappedBy = "substances")
  public Set<Drug> getDrugs() {
    return drugs;
  }

  public void setDrugs(Set<Drug> drugs) {
    this.drugs = drugs;
  }

  @ManyToMany
  @JoinTable(
      name = "T_INTERACTION",
      joinColumns = @JoinColumn(name = "SUBSTANCE_A"),
      inverseJoinColumns = @JoinColumn(name = "SUBSTANCE_B"),
      foreignKey = @ForeignKey(name = "FK_INTERACTION_A"),
      inverseForeignKey = @ForeignKey(name = "FK_INTERACTION_B"))
  public Set<Substance> getInteractions() {
    return interactions;
  }

  public void setInteractions(Set<Substance> interactions) {
    this.interactions = interactions;
  }
}
