package io.keystead.identity.model;

public enum RequiredAction {
  VERIFY_EMAIL,
  UPDATE_PASSWORD,
  CONFIGURE_OTP,
  ACCEPT_TERMS
}
