package net.meridian.ledger.product;

public enum LineOfBusiness {
  LIABILITY,
  HOUSEHOLD,
  MOTOR,
  LEGAL
}
