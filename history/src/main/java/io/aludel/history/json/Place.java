package io.aludel.history.json;

/**
 * Where something stands in a text. Both count from 1; 0 means nowhere in particular.
 *
 * @param column in UTF-16 units
 */
public record Place(int line, int column) {

  public static final Place NOWHERE = new Place(0, 0);
}
