package net.meridian.ledger.policy;

public enum ContractStatus {
  OFFERED,
  ACTIVE,
  SUSPENDED,
  CANCELLED,
  LAPSED
}
