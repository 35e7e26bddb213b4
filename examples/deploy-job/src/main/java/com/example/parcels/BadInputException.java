package com.example.parcels;

/** The job was called wrongly; the message says how it is called. */
final class BadInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BadInputException(String message) {
    super(message);
  }
}
