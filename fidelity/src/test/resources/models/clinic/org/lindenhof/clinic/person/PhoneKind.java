package org.lindenhof.clinic.person;

public enum PhoneKind {
  HOME,
  WORK,
  MOBILE,
  FAX
}
