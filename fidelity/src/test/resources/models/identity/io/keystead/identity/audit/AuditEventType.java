package io.keystead.identity.audit;

public enum AuditEventType {
  LOGIN,
  LOGIN_ERROR,
  LOGOUT,
  CODE_TO_TOKEN,
  REGISTER,
  UPDATE_PASSWORD
}
