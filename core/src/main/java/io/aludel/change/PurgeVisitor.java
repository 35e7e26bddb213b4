package io.aludel.change;

/** Says what to do for each kind of change of what is held; see {@link ChangeVisitor}. */
public interface PurgeVisitor<R> {

  R visit(PurgeChange.PurgeColumn change);

  R visit(PurgeChange.RecreateColumn change);

  R visit(PurgeChange.PurgeTable change);

  R visit(PurgeChange.RecreateTable change);

  R visit(PurgeChange.PurgeSequence change);

  R visit(PurgeChange.RecreateSequence change);
}
