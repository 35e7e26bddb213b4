@SequenceGenerator(name = "ledger_shared", sequenceName = "seq_ledger_shared", allocationSize = 10)
@TableGenerator(name = "ledger_numbers", table = "number_ranges", pkColumnName = "range_name", valueColumnName = "last_value", allocationSize = 1)
package net.meridian.ledger;

import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.TableGenerator;
