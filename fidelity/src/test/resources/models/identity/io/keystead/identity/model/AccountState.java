package io.keystead.identity.model;

public enum AccountState {
  PENDING,
  ACTIVE,
  LOCKED,
  DISABLED
}
