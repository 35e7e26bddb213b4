/** Accounts and what is transferred between them: a unit with a database of its own. */
@MigrationUnit("money")
package com.example.wallet.money;

import io.aludel.MigrationUnit;
