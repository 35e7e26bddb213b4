@TableGenerator(name = "package_ids", table = "package_ids")
package table_generator_on_package;

import jakarta.persistence.TableGenerator;
