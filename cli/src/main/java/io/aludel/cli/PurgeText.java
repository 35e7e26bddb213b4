package io.aludel.cli;

import io.aludel.change.PurgeChange.PurgeColumn;
import io.aludel.change.PurgeChange.PurgeSequence;
import io.aludel.change.PurgeChange.PurgeTable;
import io.aludel.change.PurgeChange.RecreateColumn;
import io.aludel.change.PurgeChange.RecreateSequence;
import io.aludel.change.PurgeChange.RecreateTable;
import io.aludel.change.PurgeVisitor;

/** Says in one line what a change of what is held does; see {@link ChangeText}. */
final class PurgeText implements PurgeVisitor<String> {

  @Override
  public String visit(PurgeColumn change) {
    return change.table() + ": purge " + change.as();
  }

  @Override
  public String visit(RecreateColumn change) {
    return change.table() + ": make " + change.held().as() + " anew, without values";
  }

  @Override
  public String visit(PurgeTable change) {
    return "purge table " + change.as();
  }

  @Override
  public String visit(RecreateTable change) {
    return "make table " + change.held().as() + " anew, without rows";
  }

  @Override
  public String visit(PurgeSequence change) {
    return "purge sequence " + change.as();
  }

  @Override
  public String visit(RecreateSequence change) {
    return "make sequence " + change.held().as() + " anew";
  }
}
