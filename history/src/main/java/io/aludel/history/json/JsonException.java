package io.aludel.history.json;

/** Thrown where a text is no JSON, or not the JSON that is expected. */
public final class JsonException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Place place;

  public JsonException(Place place, String message) {
    super(message);
    this.place = place;
  }

  /** Where it goes wrong. */
  public Place place() {
    return place;
  }
}
