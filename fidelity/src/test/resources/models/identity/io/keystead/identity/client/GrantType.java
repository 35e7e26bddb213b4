package io.keystead.identity.client;

public enum GrantType {
  AUTHORIZATION_CODE,
  CLIENT_CREDENTIALS,
  REFRESH_TOKEN,
  DEVICE_CODE
}
