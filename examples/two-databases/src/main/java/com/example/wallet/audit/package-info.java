/** Who did what, kept where whoever moves money cannot write: a unit with a database of its own. */
@MigrationUnit("audit")
package com.example.wallet.audit;

import io.aludel.MigrationUnit;
