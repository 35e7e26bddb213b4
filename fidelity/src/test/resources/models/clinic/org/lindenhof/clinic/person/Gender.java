package org.lindenhof.clinic.person;

public enum Gender {
  FEMALE,
  MALE,
  DIVERSE,
  UNKNOWN
}
