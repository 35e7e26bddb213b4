@SequenceGenerator(name = "of_package", sequenceName = "package_numbers", allocationSize = 3)
@TableGenerator(name = "keys_of_package", table = "package_keys", initialValue = 5)
@GenericGenerator(name = "text_keys", strategy = "uuid2")
package generator_places;

import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.TableGenerator;
import org.hibernate.annotations.GenericGenerator;
