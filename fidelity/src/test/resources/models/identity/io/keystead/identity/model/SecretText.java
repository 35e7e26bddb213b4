package io.keystead.identity.model;

/** A text that must not show up in logs. */
public record SecretText(String value) {
  @Override
  public String toString() {
    return "***";
  }
}
