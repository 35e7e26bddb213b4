/** Parcels on their way, and the job that brings their database up to date. */
@MigrationUnit("default")
package com.example.parcels;

import io.aludel.MigrationUnit;
