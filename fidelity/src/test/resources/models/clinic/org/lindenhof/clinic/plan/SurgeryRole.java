package org.lindenhof.clinic.plan;

public enum SurgeryRole {
  SURGEON,
  ASSISTANT,
  ANAESTHETIST,
  NURSE
}
