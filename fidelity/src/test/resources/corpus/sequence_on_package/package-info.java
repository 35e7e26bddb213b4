@jakarta.persistence.SequenceGenerator(name = "shared", sequenceName = "package_seq", allocationSize = 3)
package sequence_on_package;
