/** Schemas, the changes between them, and what migrations are written with. */
module io.aludel.core {
  exports io.aludel.change;
  exports io.aludel.diagnostic;
  exports io.aludel.dialect;
  exports io.aludel.diff;
  exports io.aludel.hazard;
  exports io.aludel.migration;
  exports io.aludel.revision;
  exports io.aludel.schema;
}
