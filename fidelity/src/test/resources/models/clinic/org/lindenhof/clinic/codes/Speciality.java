package org.lindenhof.clinic.codes;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.lindenhof.clinic.base.CodeTable;

@Entity
@Table(name = "C_SPECIALITY")
@AttributeOverrides({
  @AttributeOverride(name = "code", column = @Column(name = "SPECIALITY_NO")),
  @AttributeOverride(name = "shortText", column = @Column(name = "NAME", length = 80, unique = true))
})
public class Speciality extends CodeTable<Short> {}
