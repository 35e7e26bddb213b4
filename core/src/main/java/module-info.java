/** Schemas, the changes between them, and what migrations are written with. */
module io.aludel.core {}
