package io.aludel.processor.emit;

/** What is called on what an operation returns. */
sealed interface Call permits Fragment, Line {

  /** What it weighs in a class file; see {@link Fragment}. */
  int weight();
}
