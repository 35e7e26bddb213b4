/** Notes and the notebooks that they are in. */
@MigrationUnit("default")
package com.example.notebook;

import io.aludel.MigrationUnit;
